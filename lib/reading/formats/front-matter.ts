import { parse as parseToml, TomlError } from "smol-toml";
import { parse, YAMLError } from "yaml";
import { z } from "zod";
import { dayOf } from "./day-of";

export type FrontMatter = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  address: string | null;
  publishedAt: string | null;
  /** Fields of words that stand for nothing here, as lines. */
  unread: string[];
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
const fieldNames = {
  title: ["title", "headline"],
  byline: ["byline", "author", "authors"],
  publisher: ["publisher", "publication", "site_name"],
  address: ["address", "url", "canonical_url", "canonical", "link"],
  publishedAt: ["publishedAt", "published_at", "published", "date", "pubDate", "publishDate"],
} as const;
const fieldsSchema = z.record(z.string(), z.unknown());

/** Longer ones are no front matter of an article, and not worth the reading. */
const longestMatter = 5_000;
const fences = /^\uFEFF?---[^\S\r\n]*(?=\r?\n)([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|$)/;
const pluses = /^\uFEFF?\+\+\+[^\S\r\n]*(?=\r?\n)([\s\S]*?)\r?\n\+\+\+[^\S\r\n]*(?:\r?\n|$)/;

/**
 * Parts a Markdown file into its front matter, YAML between dashes or TOML between plus signs, and the rest. A block that is no
 * mapping is no front matter (three dashes also draw a line); a field of the wrong shape is left out.
 */
export function splitFrontMatter(markdown: string): { matter: FrontMatter | null; body: string } {
  const toml = pluses.exec(markdown);
  const [block, written] = toml ?? fences.exec(markdown) ?? [];
  const read = toml === null ? yamlOf : tomlOf;
  const fields = written === undefined || written.length > longestMatter ? null : read(written);
  if (block === undefined || fields === null) return { matter: null, body: markdown };
  const first = (schema: z.ZodType<string>, names: readonly string[]): string | null =>
    names.map((name) => schema.safeParse(fields[name]).data).find((value) => value !== undefined) ?? null;
  const known: string[] = Object.values(fieldNames).flat();
  const matter = {
    title: first(words, fieldNames.title),
    byline: first(people, fieldNames.byline),
    publisher: first(person, fieldNames.publisher),
    address: first(words, fieldNames.address),
    publishedAt: dayOf(first(words, fieldNames.publishedAt)),
    unread: Object.entries(fields).flatMap(([name, value]) =>
      typeof value === "string" && value.includes(" ") && !known.includes(name) ? `${name}: ${value.trim()}` : [],
    ),
  };
  return { matter, body: markdown.slice(block.length) };
}

function tomlOf(toml: string): Record<string, unknown> | null {
  try {
    // A date of its own kind, read as it is written; a table is a mapping as YAML's is.
    return fieldsSchema.safeParse(JSON.parse(JSON.stringify(parseToml(toml)))).data ?? null;
  } catch (error) {
    if (error instanceof TomlError || error instanceof RangeError) return null;
    throw error;
  }
}

function yamlOf(yaml: string): Record<string, unknown> | null {
  try {
    return fieldsSchema.safeParse(parse(yaml, { logLevel: "error" })).data ?? null;
  } catch (error) {
    // Aliases that multiply are refused with a ReferenceError, brackets nested too deeply with a RangeError.
    if (error instanceof YAMLError || error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}
