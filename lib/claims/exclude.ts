import { type ClaimTransition, type LockedClaim, unchangedClaim } from "@/lib/commands/change-claim";
import { reasonGiven } from "@/lib/commands/reason-given";
import { failed } from "@/lib/outcome";

export type Aside = "dismissal" | "waiver";

const events = {
  dismissal: { on: "claim.dismissed", off: "claim.restored" },
  waiver: { on: "claim.waived", off: "claim.unwaived" },
} as const;
const already = {
  dismissal: "This claim is waived. Put it back to be checked before dismissing it.",
  waiver: "This claim is dismissed. Restore it before waiving it.",
};

/** Decides that a claim is set aside, as no claim (dismissal) or not worth checking (waiver), or no longer is. */
export function setAside(aside: Aside, on: boolean, given: string) {
  const other = aside === "dismissal" ? "waiver" : "dismissal";
  return (claim: LockedClaim): ClaimTransition => {
    if ((claim[aside] !== null) === on) return unchangedClaim;
    if (claim[other] !== null) return failed("conflict", already[aside]);
    const reason = reasonGiven(given);
    if (!reason.ok) return reason;
    return {
      ok: true,
      change: { [aside]: on ? reason.value : null },
      events: [
        {
          type: events[aside][on ? "on" : "off"],
          subject: { type: "claim", id: claim.id },
          payload: { number: claim.number, reason: reason.value },
        },
      ],
    };
  };
}
