import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { type EachDone, eachByItself } from "@/lib/commands/each-by-itself";
import { database } from "@/lib/database/client";
import { takeOverCheck } from "./take-over-check";

/**
 * Gives the review that this person's own verdict on a claim stands on to other claims of its article, which they say assert
 * the same. Each is recorded by itself: its version is checked, and one that somebody changed meanwhile is left alone.
 */
export async function judgeToo(actor: Actor, claimId: string, targets: readonly ClaimTarget[]): Promise<EachDone> {
  const claim = await database.claim.findUnique({
    where: { id: claimId },
    select: { articleId: true, reviewId: true },
  });
  const reviewId = claim?.reviewId;
  if (!reviewId) return { changed: 0, refused: [] };
  const here = await database.claim.findMany({
    where: { id: { in: targets.map((target) => target.claimId) }, articleId: claim.articleId },
    select: { id: true },
  });
  const ids = new Set(here.map(({ id }) => id));
  const ofThisArticle = targets.filter((target) => ids.has(target.claimId));
  return eachByItself(ofThisArticle, "judged", (target) => takeOverCheck(actor, target, reviewId));
}
