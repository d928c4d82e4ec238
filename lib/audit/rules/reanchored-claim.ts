import { z } from "zod";
import { flagSchema } from "@/lib/text/schema";
import { currentVerdict, named, offset } from "./recorded-fields";
import { shapeSchema } from "./recorded-shape";

/** Words of the newest revision that may be a claim's own; `like`, 0 to 1, says how like. */
export const candidateSchema = z.object({ start: offset, end: offset, like: z.number() });
export type Candidate = z.infer<typeof candidateSchema>;

/** What a claim said in an earlier revision, by its number, and the verdict it had on that. */
export const previousWordingSchema = z.object({
  revision: z.int().positive(),
  exact: z.string(),
  ...currentVerdict.shape,
});
export type PreviousWording = z.infer<typeof previousWordingSchema>;

const which = named.shape;
/**
 * The same words: so many UTF-16 units further on, or in another shape where their typography changed; with their flags, where what
 * other words of the text say changed those.
 */
const sameWords = {
  ...which,
  by: z.int().nullable(),
  shape: shapeSchema.nullable(),
  flags: z.array(flagSchema).optional(),
};

/** What became of a claim; the offsets are those of the new revision. */
export const reanchoredClaimSchema = z.discriminatedUnion("became", [
  z.object({ became: z.literal("kept"), ...sameWords }),
  z.object({ became: z.literal("moved"), ...sameWords }),
  /** Its words were gone or nobody knew where they were, and now they stand there again. */
  z.object({ became: z.literal("back"), ...sameWords }),
  z.object({
    became: z.literal("reworded"),
    ...which,
    shape: shapeSchema,
    flags: z.array(flagSchema),
    formerly: previousWordingSchema,
  }),
  z.object({ became: z.literal("needs-place"), ...which, candidates: z.array(candidateSchema) }),
  z.object({ became: z.literal("deleted"), ...which, verdict: currentVerdict.shape.verdict }),
]);
export type ReanchoredClaim = z.infer<typeof reanchoredClaimSchema>;
export type Became = ReanchoredClaim["became"];
