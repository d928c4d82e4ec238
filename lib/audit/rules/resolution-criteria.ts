import { z } from "zod";
import { daySchema } from "@/lib/vocabulary";

/** What record would decide a claim, who holds it, and by when it is to be had. Events and exports say `settlement`. */
export const resolutionCriteriaSchema = z.object({
  record: z.string(),
  holder: z.string().nullable(),
  by: daySchema.nullable(),
});
export type ResolutionCriteria = z.infer<typeof resolutionCriteriaSchema>;

/** `The port's log, held by the harbour office, by 2026-04-01` */
export const resolutionCriteriaText = (criteria: ResolutionCriteria | null) =>
  criteria === null
    ? "nothing noted"
    : [criteria.record, criteria.holder && `held by ${criteria.holder}`, criteria.by && `by ${criteria.by}`]
        .filter(Boolean)
        .join(", ");
