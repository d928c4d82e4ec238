import { z } from "zod";
import { daySchema } from "@/lib/vocabulary-schema";

/** What record would decide a claim, who holds it, and by when it is to be had. Events and exports say `settlement`. */
export const resolutionCriteriaSchema = z.object({
  record: z.string(),
  holder: z.string().nullable(),
  by: daySchema.nullable(),
});
export type ResolutionCriteria = z.infer<typeof resolutionCriteriaSchema>;
