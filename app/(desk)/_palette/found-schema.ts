import { z } from "zod";

export const articlesSchema = z.object({
  articles: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })),
});
export const claimsSchema = z.object({
  claims: z.array(z.object({ id: z.string(), number: z.number(), kind: z.string(), exact: z.string() })),
});
