import { z } from "zod";
import { daySchema } from "@/lib/vocabulary";
import { event, id, offset, standing } from "./event-shape";
import { recordedClaimSchema } from "./recorded-claim";

/** What a claim asserts and where: all that reshaping it can change. Offsets are UTF-16 units of its revision's text. */
export const shapeSchema = recordedClaimSchema.pick({
  kind: true,
  start: true,
  end: true,
  coreStart: true,
  coreEnd: true,
  detail: true,
});
export type Shape = z.infer<typeof shapeSchema>;

/** What record would decide a claim, who holds it, and by when it is to be had. */
export const settlementSchema = z.object({
  record: z.string(),
  holder: z.string().nullable(),
  by: daySchema.nullable(),
});
export type Settlement = z.infer<typeof settlementSchema>;

// Where what it asserts is judged anew, a round begins: what was said blind of the old words is sealed no longer.
const rounds = { round: z.int().positive().optional(), disagreed: z.boolean().optional() };
const shaped = z.object({ ...shapeSchema.shape, exact: z.string(), ...standing.shape, ...rounds });
const named = z.object({ id, number: z.int().positive() });
/** The number of the event of the same chain that this one undoes; null where it undoes none. */
const undoes = offset.nullable();
const recast = { revisionId: id, parents: z.array(named), children: z.array(recordedClaimSchema) };

export const reshapeEvents = [
  event("claim.reshaped", "claim", {
    number: z.int(),
    part: z.enum(["span", "kind", "attribution", "date"]),
    before: shaped,
    after: shaped,
    reason: z.string().nullable(),
    undoes,
  }),
  event("claim.split", "claim", recast),
  event("claims.merged", "claim", recast),
  event("claims.recast-undone", "claim", {
    how: z.enum(["split", "merged"]),
    reason: z.string(),
    undoes: offset,
    parents: z.array(named),
    children: z.array(named),
  }),
  event("claim.waived", "claim", { number: z.int(), reason: z.string() }),
  event("claim.unwaived", "claim", { number: z.int(), reason: z.string() }),
  event("claim.settlement-noted", "claim", {
    number: z.int(),
    before: settlementSchema.nullable(),
    after: settlementSchema.nullable(),
    undoes,
  }),
] as const;
