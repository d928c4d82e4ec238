import { z } from "zod";

const uuidSchema = z.uuid();

/** The id an address names, or null: what is no id names nothing, and must not reach the database. */
export function idOf(given: string): string | null {
  return uuidSchema.safeParse(given).data ?? null;
}
