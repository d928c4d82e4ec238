import type { Correction } from "@/lib/exports/rules/corrections";

/** `Revision 2, 2026-03-07T16:05:00.000Z, Ana Ruiz: the price was wrong (verdicts changed on claims 4, 7)` */
export function correctionLine({ revision, at, by, reason, changes }: Correction): string {
  const claims = changes.map(({ claim }) => claim).join(", ");
  const changed =
    changes.length === 0 ? "" : ` (verdicts changed on ${changes.length === 1 ? "claim" : "claims"} ${claims})`;
  return `Revision ${revision}, ${at}, ${by}${reason === null ? "" : `: ${reason}`}${changed}`;
}
