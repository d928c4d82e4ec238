import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { takeOverCheck } from "./take-over-check";

/** How many other claims were judged, and why the rest were not, a sentence each. */
export interface JudgedToo {
  judged: number;
  refused: string[];
}

/**
 * Gives the review that this person's own verdict on a claim stands on to other claims of its article, which they say assert
 * the same. Each is recorded by itself: its version is checked, and one that somebody changed meanwhile is left alone.
 */
export async function judgeToo(actor: Actor, claimId: string, targets: readonly ClaimTarget[]): Promise<JudgedToo> {
  const claim = await database.claim.findUnique({
    where: { id: claimId },
    select: { articleId: true, reviewId: true },
  });
  const done: JudgedToo = { judged: 0, refused: [] };
  if (!claim?.reviewId) return done;
  for (const target of targets) {
    const { articleId } = claim;
    const other = await database.claim.findFirst({
      where: { id: target.claimId, articleId },
      select: { number: true },
    });
    if (!other) continue;
    const outcome = await takeOverCheck(actor, target, claim.reviewId);
    if (!outcome.ok) done.refused.push(`Claim ${other.number} was not judged. ${outcome.failure.message}`);
    else if (outcome.value.changed) done.judged += 1;
  }
  return done;
}
