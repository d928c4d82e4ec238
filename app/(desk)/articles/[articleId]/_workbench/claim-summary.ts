import { sourceNameOf } from "@/lib/claims/rules/source-name";
import { blindReviewOf } from "@/lib/reviews/rules/blind-review";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";

/** What the list and the marks need of a claim, from all there is to know of it. */
export function summaryOf({ dismissal, waiver, flags, ...claim }: ClaimView): ClaimSummary {
  const { id, number, kind, start, end, coreStart, coreEnd, verdict, disagreed, version } = claim;
  const marks = {
    verdict,
    disagreed,
    dismissed: dismissal !== null,
    waived: waiver !== null,
    version,
    flags: flags.map(({ code }) => code),
  };
  const said = claim.kind === "attribution" ? claim.detail.attribution : undefined;
  const source = said ? sourceNameOf(said.source) : null;
  const { assignees } = claim;
  const threads = claim.threads.filter(({ resolved }) => !resolved).length;
  const work = { ...(assignees.length > 0 && { assignees }), ...(threads > 0 && { threads }) };
  const sealed = blindReviewOf(claim) && ({ sealed: true } as const);
  return { id, number, kind, start, end, coreStart, coreEnd, source, ...marks, ...work, ...sealed };
}

const fields = [
  "kind",
  "start",
  "end",
  "coreStart",
  "coreEnd",
  "source",
  "verdict",
  "disagreed",
  "dismissed",
  "waived",
  "version",
  "threads",
  "sealed",
] as const;

export const sameSummary = (a: ClaimSummary, b: ClaimSummary): boolean =>
  fields.every((field) => a[field] === b[field]) && a.flags.join() === b.flags.join() && idsOf(a) === idsOf(b);

const idsOf = ({ assignees }: ClaimSummary) => assignees?.map(({ id }) => id).join() ?? "";
