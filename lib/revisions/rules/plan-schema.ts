import { z } from "zod";
import { candidateSchema } from "@/lib/audit/rules/reanchored-claim";
import { recordedClaimSchema } from "@/lib/audit/rules/recorded-claim";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { shapeSchema } from "@/lib/audit/rules/recorded-shape";
import { flagSchema } from "@/lib/text/schema";

const which = { id: z.uuid(), number: z.int().positive() };
const sameWords = {
  ...which,
  by: z.int().nullable(),
  shape: shapeSchema.nullable(),
  flags: z.array(flagSchema).optional(),
};

/** What would become of a claim; the verdict it has by then comes to it when the revision is confirmed. */
export const plannedClaimSchema = z.discriminatedUnion("became", [
  z.object({ became: z.literal("kept"), ...sameWords }),
  z.object({ became: z.literal("moved"), ...sameWords }),
  z.object({ became: z.literal("back"), ...sameWords }),
  z.object({ became: z.literal("reworded"), ...which, shape: shapeSchema, flags: z.array(flagSchema) }),
  z.object({ became: z.literal("needs-place"), ...which, candidates: z.array(candidateSchema) }),
  z.object({ became: z.literal("deleted"), ...which }),
]);
export type PlannedClaim = z.infer<typeof plannedClaimSchema>;

/** What another text would do to an article's claims. `added` are numbered from 1, in reading order. Offsets are UTF-16 of that text. */
export const revisionPlanSchema = z.object({
  extractor: z.string(),
  claims: z.array(plannedClaimSchema),
  added: z.array(recordedClaimSchema),
  /** What the desk checks find in it; a plan that was made before there were any has none. */
  checks: z.array(recordedFindingSchema).optional(),
});
export type RevisionPlan = z.infer<typeof revisionPlanSchema>;
