import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { changeClaims } from "@/lib/commands/change-claims";
import { exclude } from "./exclude";

/** Says that these words hold no claim at all. Its reviews stay, and it can be restored. */
export function dismissClaim(actor: Actor, target: ClaimTarget, reason: string) {
  return changeClaim(actor, "claim.dismiss", target, exclude("dismissal", true, reason));
}

export function restoreClaim(actor: Actor, target: ClaimTarget, reason: string) {
  return changeClaim(actor, "claim.dismiss", target, exclude("dismissal", false, reason));
}

/** Restores many dismissed claims with one reason. */
export function restoreClaims(actor: Actor, targets: readonly ClaimTarget[], reason: string) {
  return changeClaims(actor, "claim.dismiss", targets, exclude("dismissal", false, reason));
}

/** Dismisses many claims of one article with one reason, each by its own event; all of them or none. */
export function dismissClaims(actor: Actor, targets: readonly ClaimTarget[], reason: string) {
  return changeClaims(actor, "claim.dismiss", targets, exclude("dismissal", true, reason));
}
