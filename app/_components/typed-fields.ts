/** The kinds of `<input>` that people type into; never a password. */
export const typedFields: ReadonlySet<string> = new Set(["text", "url", "date", "search", "email"]);

export type Typed = Record<string, string>;

/** What a draft holds, from the text it is kept as; nothing where that is none of ours. Each page has it, and so no zod. */
export function typedFrom(text: unknown): Typed {
  try {
    const kept: unknown = JSON.parse(String(text));
    return isTyped(kept) ? kept : {};
  } catch {
    return {};
  }
}

const isTyped = (kept: unknown): kept is Typed =>
  typeof kept === "object" &&
  kept !== null &&
  !Array.isArray(kept) &&
  Object.values(kept).every((value) => typeof value === "string");

/** A draft as the text it is kept as, with one field changed; the empty text where nothing is left. */
export function withField(typed: Typed, field: string, text: string): string {
  const { [field]: _, ...rest } = typed;
  const now = text === "" ? rest : { ...rest, [field]: text };
  return Object.keys(now).length === 0 ? "" : JSON.stringify(now);
}
