import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";

/** Says that the words of a claim that needs a place are no longer in the article. */
export function markRemoved(actor: Actor, target: ClaimTarget) {
  return changeClaim(
    actor,
    "claim.place",
    target,
    ({ id, number, candidateAnchors }) =>
      candidateAnchors === null
        ? failed("conflict", `Claim ${number} has its place. Dismiss it if it is no claim.`)
        : {
            ok: true,
            change: { retirement: "deleted" },
            events: [{ type: "claim.found-gone", subject: { type: "claim", id }, payload: { number } }],
          },
    { orphanedToo: true },
  );
}

/** Has a claim whose words were taken for gone wait for a place again. */
export function undoRemoved(actor: Actor, target: ClaimTarget, given: string) {
  return changeClaim(
    actor,
    "claim.place",
    target,
    ({ id, number, retirement, candidateAnchors }) => {
      if (retirement !== "deleted") return failed("conflict", `Claim ${number} was not taken for gone.`);
      const reason = reasonGiven(given);
      if (!reason.ok) return reason;
      return {
        ok: true,
        change: { retirement: null, candidateAnchors: candidateAnchors ?? [] },
        events: [
          { type: "claim.gone-undone", subject: { type: "claim", id }, payload: { number, reason: reason.value } },
        ],
      };
    },
    { retiredToo: true, orphanedToo: true },
  );
}
