import { parse, YAMLError } from "yaml";
import { z } from "zod";
import { dayOf } from "./day-of";

export type FrontMatter = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  address: string | null;
  publishedAt: string | null;
};

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1));
const person = z.union([words, z.object({ name: words }).transform(({ name }) => name)]);
const people = z.union([
  person,
  z
    .array(person)
    .min(1)
    .transform((names) => names.join(", ")),
]);
const fieldsSchema = z.record(z.string(), z.unknown());

/** Longer ones are no front matter of an article, and not worth the reading. */
const longestMatter = 5_000;
const fences = /^\uFEFF?---[^\S\r\n]*(?=\r?\n)([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|$)/;

/**
 * Parts a Markdown file into its YAML front matter and the rest. A block that is no YAML mapping is no front matter (three
 * dashes also draw a line); a field of the wrong shape is left out.
 */
export function splitFrontMatter(markdown: string): { matter: FrontMatter | null; body: string } {
  const [block, yaml] = fences.exec(markdown) ?? [];
  const fields = yaml === undefined || yaml.length > longestMatter ? null : fieldsOf(yaml);
  if (block === undefined || fields === null) return { matter: null, body: markdown };
  const first = (schema: z.ZodType<string>, ...names: string[]): string | null =>
    names.map((name) => schema.safeParse(fields[name]).data).find((value) => value !== undefined) ?? null;
  const matter = {
    title: first(words, "title", "headline"),
    byline: first(people, "byline", "author", "authors"),
    publisher: first(person, "publisher", "publication", "site_name"),
    address: first(words, "address", "url", "canonical_url", "canonical", "link"),
    publishedAt: dayOf(first(words, "publishedAt", "published_at", "published", "date")),
  };
  return { matter, body: markdown.slice(block.length) };
}

function fieldsOf(yaml: string): Record<string, unknown> | null {
  try {
    return fieldsSchema.safeParse(parse(yaml, { logLevel: "error" })).data ?? null;
  } catch (error) {
    // Aliases that multiply are refused with a ReferenceError, brackets nested too deeply with a RangeError.
    if (error instanceof YAMLError || error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}
