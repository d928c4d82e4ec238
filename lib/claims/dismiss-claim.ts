import { reasonSchema } from "@/lib/articles/schema";
import type { Actor } from "@/lib/auth/permissions";
import { failed } from "@/lib/outcome";
import { type ClaimTarget, changeClaim, unchangedClaim } from "./change-claim";

/** Says that these words hold no claim at all. Its reviews stay, and it can be restored. */
export function dismissClaim(actor: Actor, target: ClaimTarget, given: string) {
  return setDismissal(actor, target, given, true);
}

export function restoreClaim(actor: Actor, target: ClaimTarget, given: string) {
  return setDismissal(actor, target, given, false);
}

function setDismissal(actor: Actor, target: ClaimTarget, given: string, dismissed: boolean) {
  return changeClaim(actor, "claim.dismiss", target, (claim) => {
    if ((claim.dismissal !== null) === dismissed) return unchangedClaim;
    const reason = reasonSchema.safeParse(given);
    if (!reason.success) {
      const message = reason.error.issues[0]?.message ?? "Say why.";
      return failed("invalid", message, { fields: { reason: message } });
    }
    return {
      ok: true,
      change: { dismissal: dismissed ? reason.data : null },
      events: [
        {
          type: dismissed ? "claim.dismissed" : "claim.restored",
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, reason: reason.data },
        },
      ],
    };
  });
}
