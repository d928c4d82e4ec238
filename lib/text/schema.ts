import { z } from "zod";
import { checkNames, claimKinds, flagCodes } from "./kinds";

/** The shapes the extractor answers with. Every `start` and `end` counts UTF-16 code units of the text addressed. */

export const claimKindSchema = z.enum(claimKinds);
export type ClaimKind = z.infer<typeof claimKindSchema>;

export const flagCodeSchema = z.enum(flagCodes);
export type FlagCode = z.infer<typeof flagCodeSchema>;

export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
});
export type Span = z.infer<typeof spanSchema>;

export const attributionSchema = z.object({
  source: spanSchema.extend({ resolved: z.string().nullable() }),
  cue: spanSchema,
  content: spanSchema,
  quoted: z.enum(["direct", "indirect", "mixed"]),
});
export type Attribution = z.infer<typeof attributionSchema>;

/**
 * `value` is ISO 8601 with `X` for what the text leaves open, or a TIMEX3 form; null where not even that much is told. `type` is
 * TIMEX3's. `why` says what keeps a value, or a part of it, open; `from`, in the text's words, what it was worked out from.
 */
export const dateValueSchema = z.object({
  value: z.string().nullable(),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  why: z.string().optional(),
  from: z.string().optional(),
});
export type DateValue = z.infer<typeof dateValueSchema>;

/**
 * `value` is null where the text gives no single number: a range has `low` and `high`, a score or a vote its `pair` as told. `why`
 * says what keeps a value open, or that only its size is told.
 */
export const quantityValueSchema = z.object({
  amount: spanSchema,
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  pair: z.tuple([z.number(), z.number()]).optional(),
  unit: z.string().nullable(),
  approximate: z.boolean(),
  why: z.string().optional(),
});
export type QuantityValue = z.infer<typeof quantityValueSchema>;

export const flagSchema = z.object({
  code: flagCodeSchema,
  message: z.string(),
  relatedTo: z.array(z.string()),
});
export type Flag = z.infer<typeof flagSchema>;

export const extractedClaimSchema = spanSchema.extend({
  id: z.string(),
  kind: claimKindSchema,
  core: spanSchema,
  attribution: attributionSchema.optional(),
  date: dateValueSchema.optional(),
  quantity: quantityValueSchema.optional(),
  within: z.string().optional(),
  /** Other claims of the article that assert the same, by id. */
  sameAs: z.array(z.string()).optional(),
  reason: z.string(),
  flags: z.array(flagSchema),
});
export type ExtractedClaim = z.infer<typeof extractedClaimSchema>;

export const sentenceSchema = spanSchema.extend({
  coverage: z.enum(["claim", "not-checkable"]),
  reason: z.string().optional(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** Places of the text that cannot all be right, and why in a sentence; `check` is the rule that found it. */
export const checkFindingSchema = z.object({
  check: z.enum(checkNames),
  spans: z.array(spanSchema).min(2),
  message: z.string(),
});
export type CheckFinding = z.infer<typeof checkFindingSchema>;

export const extractionSchema = z.object({
  extractor: z.string(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  claims: z.array(extractedClaimSchema),
  sentences: z.array(sentenceSchema),
  /** What the desk checks find; what was stored before there were any has none. */
  checks: z.array(checkFindingSchema).optional(),
  /** Names the article writes in more than one way. */
  names: z.array(z.object({ name: z.string(), variants: z.array(z.string()) })).optional(),
});
export type Extraction = z.infer<typeof extractionSchema>;
