import type { ClaimSummary } from "@/lib/claims/queries";
import { sourceNameOf } from "@/lib/claims/source-name";
import type { ClaimView } from "@/lib/claims/view";

/** What the list and the marks need of a claim, from all there is to know of it. */
export function summaryOf({ dismissal, waiver, flags, ...claim }: ClaimView): ClaimSummary {
  const { id, number, kind, start, end, coreStart, coreEnd, verdict, version } = claim;
  const marks = {
    verdict,
    dismissed: dismissal !== null,
    waived: waiver !== null,
    version,
    flags: flags.map(({ code }) => code),
  };
  const said = claim.kind === "attribution" ? claim.detail.attribution : undefined;
  const source = said ? sourceNameOf(said.source) : null;
  return { id, number, kind, start, end, coreStart, coreEnd, source, ...marks };
}

const fields = [
  "kind",
  "start",
  "end",
  "coreStart",
  "coreEnd",
  "source",
  "verdict",
  "dismissed",
  "waived",
  "version",
] as const;

export const sameSummary = (a: ClaimSummary, b: ClaimSummary): boolean =>
  fields.every((field) => a[field] === b[field]) && a.flags.join() === b.flags.join();
