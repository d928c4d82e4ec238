import { z } from "zod";
import { daySchema } from "./vocabulary-schema";

/** PostgreSQL refuses NUL and keeps a lone surrogate as U+FFFD, which the history's own text would then contradict. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const storable = (text: string) => text.replace(unstorable, "\uFFFD");

/** Anything a reader sees: a reason of zero-width characters alone would look like none, and be kept for good. */
export const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Words that somebody typed, or a file says of itself, as the database can keep them, and empty where nobody could see any;
 * for chaining like `z.string()`.
 */
export const typedText = () => z.string().overwrite((text) => (visible.test(text) ? storable(text) : ""));

/** An empty field of a form says nothing: it becomes null. `most` counts UTF-16 units. */
export const optionalText = (most: number) =>
  typedText()
    .trim()
    .max(most, `Keep this under ${most.toLocaleString("en")} characters.`)
    .transform((value) => value || null)
    .nullable()
    .default(null);

const empty = z.literal("").transform(() => null);

export const optionalDay = z
  .union([empty, daySchema], { error: "Give the day as YYYY-MM-DD." })
  .nullable()
  .default(null);

const wholeAddress = z.union([
  empty,
  z
    .url({ protocol: /^https?$/, error: "Give the whole address, beginning with https:// or http://." })
    .max(2000)
    .overwrite(storable),
]);

/** An address on the web, to be shown as a link: of no other scheme. */
export const optionalAddress = wholeAddress.nullable().default(null);

/** As people write one down: a name with a dot and a path, without what every browser adds. */
const bareAddress = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*$|^www\.\S+\.\p{L}{2,}$/u;

/** The same where people type it: `https://` is understood. In a file the same words may lead anywhere. */
export const typedAddress = z
  .preprocess(
    (value) => (typeof value === "string" && bareAddress.test(value.trim()) ? `https://${value.trim()}` : value),
    wholeAddress,
  )
  .nullable()
  .default(null);

/** Why somebody did what the history tells of them. */
export const reasonSchema = typedText()
  .trim()
  .min(3, "Say why in a few words: the history keeps it.")
  .max(2000, "Keep the reason under 2,000 characters.");
