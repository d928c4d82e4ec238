import { type ClaimTransition, type LockedClaim, unchangedClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";

export type Exclusion = "dismissal" | "waiver";

const events = {
  dismissal: { on: "claim.dismissed", off: "claim.restored" },
  waiver: { on: "claim.waived", off: "claim.unwaived" },
} as const;
const already = {
  dismissal: "This claim is waived. Put it back to be checked before dismissing it.",
  waiver: "This claim is dismissed. Restore it before waiving it.",
};

/** Decides that a claim is excluded, as no claim (dismissal) or not worth checking (waiver), or no longer is. */
export function exclude(exclusion: Exclusion, on: boolean, given: string) {
  const other = exclusion === "dismissal" ? "waiver" : "dismissal";
  return (claim: LockedClaim): ClaimTransition => {
    if ((claim[exclusion] !== null) === on) return unchangedClaim;
    if (claim[other] !== null) return failed("conflict", already[exclusion]);
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    return {
      ok: true,
      change: { [exclusion]: on ? reason.value : null },
      events: [
        {
          type: events[exclusion][on ? "on" : "off"],
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, reason: reason.value },
        },
      ],
    };
  };
}
