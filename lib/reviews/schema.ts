import { z } from "zod";
import { optionalText, typedText } from "@/lib/typed-text";
import { verdictSchema } from "@/lib/vocabulary-schema";

export const recordVerdictSchema = z.object({
  verdict: z.enum(verdictSchema.options, { error: "Choose a verdict: sourced, disputed or unverified." }),
  rationale: typedText().trim().max(10_000, "Keep this under 10,000 characters.").default(""),
  correction: optionalText(10_000),
});
export type RecordVerdictInput = z.input<typeof recordVerdictSchema>;
export type VerdictInput = z.output<typeof recordVerdictSchema>;
