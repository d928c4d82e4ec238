import type { Action, Actor } from "@/lib/auth/rules/permissions";
import { bulk } from "@/lib/database/limits";
import { done, type Outcome } from "@/lib/outcome";
import {
  type ClaimTarget,
  type ClaimTransition,
  type LockedClaim,
  lockedClaimOf,
  orphanedClaim,
  retiredClaim,
  staleClaim,
  writeTransition,
} from "./change-claim";
import { command } from "./command";
import { lockArticleOfClaims, notOpen } from "./lock-article";

/**
 * Changes many claims of one article in one transaction, each by its own event. Everything is decided before anything is
 * written: one that is stale, or that the rule refuses, refuses all, and is named.
 */
export function changeClaims(
  actor: Actor,
  action: Action,
  targets: readonly ClaimTarget[],
  decide: (claim: LockedClaim) => ClaimTransition,
): Promise<Outcome<{ changed: number }>> {
  const distinct = [...new Map(targets.map((target) => [target.claimId, target])).values()];
  const lock = lockArticleOfClaims(distinct.map(({ claimId }) => claimId));
  return command(actor, { action, lock, limits: bulk }, async (given, article) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const decided: { claim: LockedClaim; transition: Extract<ClaimTransition, { ok: true }> }[] = [];
    for (const { claimId, version } of distinct) {
      const claim = await lockedClaimOf(given, claimId, article);
      if (claim.state === "retired") return retiredClaim(claim);
      if (claim.state === "orphaned") return orphanedClaim(claim);
      const transition = claim.version === version ? decide(claim) : await staleClaim(given.tx, claim);
      if (!transition.ok) {
        const { message, ...rest } = transition.failure;
        return { ok: false, failure: { ...rest, message: `Claim ${claim.number}: ${message} None was changed.` } };
      }
      decided.push({ claim, transition });
    }
    let changed = 0;
    for (const { claim, transition } of decided) {
      if (transition.change === null) continue;
      await writeTransition(given, claim, transition);
      changed++;
    }
    return done({ changed });
  });
}
