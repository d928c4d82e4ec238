"use server";

import { cookies } from "next/headers";
import { themeCookie, themeSchema } from "./theme";

const year = 365 * 24 * 60 * 60;

export async function setTheme(form: FormData) {
  const theme = themeSchema.parse(form.get("theme"));
  (await cookies()).set(themeCookie, theme, { maxAge: year, sameSite: "lax", path: "/", httpOnly: true });
}
