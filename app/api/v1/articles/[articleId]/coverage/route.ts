import { answer, notFound, refuse } from "@/app/api/v1/_http/answer";
import { reading } from "@/app/api/v1/_http/endpoint";
import { idOf } from "@/app/api/v1/_http/ids";
import { findUncovered } from "@/lib/extraction/find-uncovered";

/** `{uncovered: [{start, end, reason}]}`: the sentences that hold no claim, in UTF-16 offsets of the newest revision. */
export const GET = reading<{ articleId: string }>("article.read", async ({ params }) => {
  const id = idOf(params.articleId);
  if (!id) return notFound();
  const outcome = await findUncovered(id);
  return outcome.ok ? answer({ uncovered: outcome.value }) : refuse(outcome.failure);
});
