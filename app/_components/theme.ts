import { z } from "zod";

export const themes = ["light", "dark", "system"] as const;
export const themeSchema = z.enum(themes).catch("system");
export type Theme = z.infer<typeof themeSchema>;

/** A cookie, so that the server already writes the right page: no flash, and no inline script. */
export const themeCookie = "tickmark-theme";
