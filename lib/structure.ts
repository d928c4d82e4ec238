import { z } from "zod";
import { storable } from "./typed-text";

/** As the database can keep them. */
const words = z.string().overwrite(storable);

/** UTF-16 units of the article's text, `end` after the last one. Where the two are equal the part stands between two letters. */
const range = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** Whose change it is, and when, as the file says it; `words` are those that the text does not hold, null where it holds them. */
const change = { author: words.nullable(), at: words.nullable(), words: words.nullable() };

/** One part of an article's structure: a stretch of its text, and what it is. */
export const structurePartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), ...range, level: z.int().min(1).max(6) }),
  /** `marker` is what its reader sees before it: `•`, `2.`; `level` counts from 1. */
  z.object({ kind: z.literal("item"), ...range, level: z.int().positive(), marker: words }),
  z.object({ kind: z.literal("quote"), ...range }),
  z.object({ kind: z.literal("pull-quote"), ...range }),
  /** `table` counts the article's tables, `row` and `column` the places in it, all from 0. */
  z.object({
    kind: z.literal("cell"),
    ...range,
    table: z.int().nonnegative(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
    head: z.boolean(),
  }),
  z.object({ kind: z.literal("caption"), ...range }),
  z.object({ kind: z.literal("alt"), ...range }),
  z.object({ kind: z.literal("chart-title"), ...range }),
  z.object({ kind: z.literal("link"), ...range, address: words }),
  /** Where a note is called, between two letters; its `note` has the same mark. */
  z.object({ kind: z.literal("note-mark"), ...range, mark: words }),
  z.object({ kind: z.literal("note"), ...range, mark: words }),
  /** The page of the file, counted from 1, that these paragraphs begin on. */
  z.object({ kind: z.literal("page"), ...range, page: z.int().positive() }),
  z.object({ kind: z.literal("inserted"), ...range, ...change }),
  z.object({ kind: z.literal("deleted"), ...range, ...change }),
]);
export type StructurePart = z.infer<typeof structurePartSchema>;

/** Ascending by start; of two that begin together the longer comes first. */
export const structureSchema = z.array(structurePartSchema);
export type Structure = z.infer<typeof structureSchema>;

/** What somebody remarked in the file, on the words it stands on. */
export const remarkSchema = z.object({
  /** As the file numbers it: unique in it. */
  id: words,
  ...range,
  author: words.nullable(),
  at: words.nullable(),
  words,
  /** The web addresses its words or links hold. */
  addresses: z.array(words),
  /** The remark it answers. */
  replyTo: words.nullable(),
  resolved: z.boolean(),
  /** Where it is the desk's own, in a file that was sent out: which claim it is about. */
  about: z
    .object({ articleId: words, claimId: words.nullable(), reviewId: words.nullable(), change: z.boolean() })
    .optional(),
});
export type Remark = z.infer<typeof remarkSchema>;

/** What is kept of a file beside its text. */
export const besideSchema = z.object({ structure: structureSchema, remarks: z.array(remarkSchema) });
export type Beside = z.infer<typeof besideSchema>;

export const inOrder = (parts: readonly StructurePart[]): Structure =>
  parts.toSorted((one, other) => one.start - other.start || other.end - one.end);

/** The ranges as they lie once every offset went through `move`. */
export const moved = <Part extends { start: number; end: number }>(
  parts: readonly Part[],
  move: (offset: number) => number,
): Part[] => parts.map((part) => ({ ...part, start: move(part.start), end: move(part.end) }));
