import { z } from "zod";
import { typedText } from "@/lib/typed-text";
import { verdictSchema } from "@/lib/vocabulary";

const longText = typedText().trim().max(10_000, "Keep this under 10,000 characters.");

export const recordVerdictSchema = z.object({
  verdict: z.enum(verdictSchema.options, { error: "Choose a verdict: sourced, disputed or unverified." }),
  rationale: longText.default(""),
  correction: longText
    .transform((value) => value || null)
    .nullable()
    .default(null),
});
export type RecordVerdictInput = z.input<typeof recordVerdictSchema>;
export type VerdictInput = z.output<typeof recordVerdictSchema>;
