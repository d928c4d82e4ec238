import { z } from "zod";

/** The kinds of `<input>` that people type into; never a password. */
export const typedFields: ReadonlySet<string> = new Set(["text", "url", "date", "search", "email"]);

export type Typed = Record<string, string>;

/** What a draft holds, from the text it is kept as; nothing where that is none of ours. */
export const typedSchema: z.ZodType<Typed, unknown> = z.preprocess((text) => {
  try {
    return JSON.parse(String(text));
  } catch {
    return {};
  }
}, z.record(z.string(), z.string()).catch({}));

/** A draft as the text it is kept as, with one field changed; the empty text where nothing is left. */
export function withField(typed: Typed, field: string, text: string): string {
  const { [field]: _, ...rest } = typed;
  const now = text === "" ? rest : { ...rest, [field]: text };
  return Object.keys(now).length === 0 ? "" : JSON.stringify(now);
}
