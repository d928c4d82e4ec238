import type { Actor } from "@/lib/auth/rules/permissions";
import { command } from "@/lib/commands/command";
import { lockArticleOf, noSuchClaim, notOpen } from "@/lib/commands/lock-article";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { recordAnswers } from "./record-answers";
import { answerSchema } from "./schema";

/** Takes in what the writer answered by mail or in words. A correction they accept is in the article when its next revision comes. */
export async function recordAnswer(
  actor: Actor,
  claimId: string,
  given: unknown,
): Promise<Outcome<{ claimId: string; changed: boolean }>> {
  const parsed = answerSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error, "The answer needs another look.");
  const lock = lockArticleOf("Claim", claimId, noSuchClaim);
  return command(actor, { action: "query.answer", lock }, async (open, article) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const claim = await open.tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { reviewId: true } });
    if (claim.reviewId !== parsed.data.reviewId)
      return failed("conflict", "The verdict on this claim is another meanwhile. Reload the page.");
    const recorded = await recordAnswers(open, article.id, "text", [{ claimId, ...parsed.data }]);
    return done({ claimId, changed: recorded > 0 });
  });
}
