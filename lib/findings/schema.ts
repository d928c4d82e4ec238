import { z } from "zod";
import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { optionalText } from "@/lib/typed-text";

/** What becomes of a finding: it is right as it stands, or the writer is asked. */
export const decisionSchema = z.enum(["right", "asked"]);
export type Decision = z.infer<typeof decisionSchema>;

/** The finding of an article by its key, and the decision that stood when the person looked; null where none did. */
export const findingTargetSchema = z.object({
  articleId: z.uuid(),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  seen: z.union([z.literal("").transform(() => null), decisionSchema]).nullable(),
});
export type FindingTarget = z.infer<typeof findingTargetSchema>;

/** What the writer is asked beside the finding itself. */
export const questionSchema = optionalText(2000);

/** What was decided of a finding, in which words, by whom and when. */
export const decidedSchema = z.object({
  as: decisionSchema,
  words: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
});

/** What a desk check finds in an article's newest text. Places are UTF-16 offsets of it. */
export const findingViewSchema = recordedFindingSchema.extend({ key: z.string(), decided: decidedSchema.nullable() });
export type FindingView = z.infer<typeof findingViewSchema>;
