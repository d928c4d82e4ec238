import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import { commandTransaction } from "@/lib/database/transaction";
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
import { lockClaims } from "./lock-claims";

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
  return commandTransaction(
    async (tx) => {
      const refused = refusal(actor, action);
      if (refused) return refused;
      const distinct = [...new Map(targets.map((target) => [target.claimId, target])).values()];
      const ids = distinct.map(({ claimId }) => claimId);
      const article = await lockClaims(tx, ids);
      if (!article.ok) return article;

      const at = new Date();
      const decided: { claim: LockedClaim; transition: Extract<ClaimTransition, { ok: true }> }[] = [];
      for (const { claimId, version } of distinct) {
        const claim = await lockedClaimOf(tx, claimId, actor.id);
        if (claim.retirement !== null) return retiredClaim(claim);
        if (claim.candidateAnchors !== null) return orphanedClaim(claim);
        const transition = claim.version === version ? decide(claim) : await staleClaim(tx, claim);
        if (!transition.ok) {
          const { message, ...rest } = transition.failure;
          return { ok: false, failure: { ...rest, message: `Claim ${claim.number}: ${message} None was changed.` } };
        }
        decided.push({ claim, transition });
      }
      let changed = 0;
      for (const { claim, transition } of decided) {
        if (transition.change === null) continue;
        await writeTransition(tx, actor, claim, transition, at);
        changed++;
      }
      return done({ changed });
    },
    { timeout: 60_000 },
  );
}
