import { z } from "zod";
import { flagSchema } from "@/lib/text/schema";
import { event, id, offset, standing } from "./event-shape";
import { shapeSchema } from "./reshape-events";

/** What every event that brings in a text says of it. `length` counts UTF-16 units. */
export const revisionFacts = z.object({
  id,
  number: z.int().positive(),
  sha256: z.string(),
  length: offset,
  originalName: z.string().nullable(),
  originalType: z.string(),
  originalSha256: z.string(),
});

/** Words of the newest revision that may be a claim's own; `like`, 0 to 1, says how like. */
export const candidateSchema = z.object({ start: offset, end: offset, like: z.number() });
export type Candidate = z.infer<typeof candidateSchema>;

/** What a claim said in an earlier revision, by its number, and the verdict that stood on that. */
export const previousWordingSchema = z.object({ revision: z.int().positive(), exact: z.string(), ...standing.shape });
export type PreviousWording = z.infer<typeof previousWordingSchema>;

const which = { id, number: z.int().positive() };
/** The same words: so many UTF-16 units further on, or in another shape where their typography changed. */
const sameWords = { ...which, by: z.int().nullable(), shape: shapeSchema.nullable() };

/** What became of a claim; the offsets are those of the new revision. */
export const reanchoredClaimSchema = z.discriminatedUnion("became", [
  z.object({ became: z.literal("kept"), ...sameWords }),
  z.object({ became: z.literal("moved"), ...sameWords }),
  /** Its words were gone or nobody knew where they were, and now they stand there again. */
  z.object({ became: z.literal("back"), ...sameWords }),
  z.object({
    ...{ became: z.literal("reworded"), ...which, shape: shapeSchema },
    ...{ flags: z.array(flagSchema), formerly: previousWordingSchema },
  }),
  z.object({ became: z.literal("needs-place"), ...which, candidates: z.array(candidateSchema) }),
  z.object({ became: z.literal("deleted"), ...which, verdict: standing.shape.verdict }),
]);
export type ReanchoredClaim = z.infer<typeof reanchoredClaimSchema>;
export type Became = ReanchoredClaim["became"];

export const countsSchema = z.object({
  ...{ kept: offset, moved: offset, reworded: offset, "needs-place": offset, deleted: offset, back: offset },
  added: offset,
});
export type RevisionCounts = z.infer<typeof countsSchema>;

const placed = z.object({ ...shapeSchema.shape, exact: z.string(), ...standing.shape });

export const revisionEvents = [
  event("article.revised", "article", {
    revision: revisionFacts,
    reason: z.string().nullable(),
    counts: countsSchema,
  }),
  event("claims.carried", "revision", {
    part: z.int().positive(),
    parts: z.int().positive(),
    claims: z.array(reanchoredClaimSchema),
  }),
  // A person said where a claim stands now. It takes the place of one found there that nobody had worked on.
  event("claim.placed", "claim", {
    number: z.int(),
    revisionId: id,
    before: placed,
    after: placed,
    formerly: previousWordingSchema.nullable(),
    replaces: z.object(which).nullable(),
  }),
  event("claim.found-gone", "claim", { number: z.int() }),
  // Somebody thinks that words are there which a revision, or a person, took for gone.
  event("claim.gone-undone", "claim", { number: z.int(), reason: z.string() }),
] as const;
