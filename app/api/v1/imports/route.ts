import { z } from "zod";
import { answer, refuse } from "@/app/api/v1/_http/answer";
import { changing } from "@/app/api/v1/_http/endpoint";
import { readJson } from "@/app/api/v1/_http/read-body";
import { requiredReviewsSchema } from "@/lib/articles/schema";
import { openBatch } from "@/lib/importing/together/bring-in";
import { invalidInput } from "@/lib/invalid-input";

const openSchema = z.object({ files: z.int(), reviewers: requiredReviewsSchema.default(1) });

/** `{files, reviewers?}`: opens a list for so many files; 201 with its id. Each is then sent to `imports/<id>/files/<place>`. */
export const POST = changing("article.import", async ({ actor, request }) => {
  const body = await readJson(request, 1_000);
  if (!body.ok) return refuse(body.failure);
  const parsed = openSchema.safeParse(body.value);
  if (!parsed.success) return refuse(invalidInput(parsed.error).failure);
  const opened = await openBatch(actor, { expected: parsed.data.files, requiredReviews: parsed.data.reviewers });
  return opened.ok ? answer({ id: opened.value.batchId }, 201) : refuse(opened.failure);
});
