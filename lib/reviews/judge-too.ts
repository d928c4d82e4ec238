import type { Actor } from "@/lib/auth/permissions";
import type { ClaimTarget } from "@/lib/claims/change-claim";
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
  const claim = await database.claim.findUnique({ where: { id: claimId }, select: { reviewId: true } });
  const done: JudgedToo = { judged: 0, refused: [] };
  for (const target of targets) {
    const outcome = await takeOverCheck(actor, target, claim?.reviewId ?? "");
    if (outcome.ok) done.judged += outcome.value.changed ? 1 : 0;
    else done.refused.push(`${await nameOf(target.claimId)} was not judged. ${outcome.failure.message}`);
  }
  return done;
}

async function nameOf(id: string): Promise<string> {
  const claim = await database.claim.findUnique({ where: { id }, select: { number: true } });
  return claim ? `Claim ${claim.number}` : "A claim";
}
