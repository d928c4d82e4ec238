import type { Actor } from "@/lib/auth/rules/permissions";
import { type ClaimTarget, changeClaim } from "@/lib/commands/change-claim";
import { changeClaims } from "@/lib/commands/change-claims";
import { exclude } from "./exclude";

/** Says that a claim is one, but not worth checking. It counts no longer as to check; its reviews stay. */
export function waiveClaim(actor: Actor, target: ClaimTarget, reason: string) {
  return changeClaim(actor, "claim.waive", target, exclude("waiver", true, reason));
}

export function unwaiveClaim(actor: Actor, target: ClaimTarget, reason: string) {
  return changeClaim(actor, "claim.waive", target, exclude("waiver", false, reason));
}

/** Puts many waived claims back to be checked with one reason. */
export function unwaiveClaims(actor: Actor, targets: readonly ClaimTarget[], reason: string) {
  return changeClaims(actor, "claim.waive", targets, exclude("waiver", false, reason));
}

/** Waives many claims of one article with one reason, each by its own event; all of them or none. */
export function waiveClaims(actor: Actor, targets: readonly ClaimTarget[], reason: string) {
  return changeClaims(actor, "claim.waive", targets, exclude("waiver", true, reason));
}
