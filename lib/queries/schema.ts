import { z } from "zod";
import { typedText } from "@/lib/typed-text";

const id = z.uuid();
const person = typedText().trim().min(1, "Say who it is.").max(200);

export const sendSchema = z.object({
  way: z.enum(["word", "mail", "text"]),
  person,
  /** Each with the review whose question it is. */
  queries: z.array(z.object({ claimId: id, reviewId: id.nullable() })).min(1, "There is nothing to send."),
});

export const answerSchema = z
  .object({
    reviewId: id.nullable(),
    step: z.enum(["answered", "accepted", "refused"]),
    person,
    words: typedText()
      .trim()
      .max(5000, "Keep the answer under 5,000 characters.")
      .transform((words) => words || null),
  })
  .refine(({ step, words }) => step !== "answered" || words !== null, {
    path: ["words"],
    error: "Write what the answer was.",
  });
