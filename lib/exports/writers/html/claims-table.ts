import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { EarlierReview, ReportClaim, ReportParent, ReportReview } from "@/lib/exports/rules/report-claim";
import { verdictWord } from "@/lib/exports/writers/verdict-word";
import { shownVerdict } from "@/lib/vocabulary";
import { evidenceList, independence } from "./evidence-list";
import { html, type Markup } from "./markup";
import { time } from "./time";
import { verdictMark } from "./verdict-mark";

/** The table of the open claims, in the order of the article: its rows come between `begin` and `end`. */
export const claimsTable = {
  none: html`<p class="none">No claim stands in this article.</p>`,
  // The roles keep it a table for screen readers where a narrow screen lays its cells out as blocks.
  begin: html`<table class="claims" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">No.</th><th role="columnheader" scope="col">Claim</th><th role="columnheader" scope="col">Verdict</th><th role="columnheader" scope="col">Reasons and evidence</th></tr></thead>
<tbody role="rowgroup">
`,
  end: html`</tbody>
</table>`,
};

/** A claim with its verdict, the reasons for it and what it rests on. */
export function claimRow(claim: ReportClaim): Markup {
  const { attribution, review, settlement } = claim;
  const verdict = shownVerdict(claim);
  const source =
    attribution && html`, attributed to <bdi>${attribution.source.resolved ?? attribution.source.exact}</bdi>`;
  return html`<tr role="row" id="claim-${claim.number}">
<th role="rowheader" scope="row">${claim.number}</th>
<td role="cell"><q dir="auto">${claim.anchor.exact}</q><small>${claim.kind}${source}</small>${claim.flags.map(({ message }) => html`<small class="flag">${message}</small>`)}</td>
<td role="cell"><strong class="${verdict ?? "to-check"}">${verdictMark(verdict)}${verdictWord(verdict)}</strong>${review && signature(review)}</td>
<td role="cell">${review && reasons(review)}${settlement !== null && html`<p class="correction"><b>What would settle it</b> <span dir="auto">${resolutionCriteriaText(settlement)}</span></p>`}${blind(claim)}${independence(claim)}${evidenceList(claim.evidence)}${earlier(claim.earlierReviews)}${claim.cameOutOf.map(parent)}</td>
</tr>\n`;
}

function signature({ reviewer, at, settles }: ReportReview): Markup {
  return html`<small>${settles && "settled by "}<bdi>${reviewer}</bdi>, ${time(at)}</small>`;
}

function reasons({ rationale, correction }: ReportReview): Markup {
  return html`${rationale !== "" && html`<p class="rationale" dir="auto">${rationale}</p>`}${correction !== null && html`<p class="correction"><b>Suggested correction</b> <ins dir="auto">${correction}</ins></p>`}`;
}

const isOneOfTwo = ({ ended }: EarlierReview) => ended === "agreed" || ended === "disagreed";

/** What the others said who judged the claim blind. */
function blind({ disagreed, review, earlierReviews }: ReportClaim): Markup | null {
  const said = earlierReviews.filter(isOneOfTwo);
  const heading = disagreed
    ? "Two reviewers differ"
    : review?.settles
      ? "Two reviewers differed"
      : "Agreed with, blind";
  return listed(heading, said, () => "");
}

const earlier = (reviews: readonly EarlierReview[]) =>
  listed(
    "Earlier reviews",
    reviews.filter((review) => !isOneOfTwo(review)),
    ({ ended }) => `, ${ended}`,
  );

/** What was said of a claim that this one came out of. */
const parent = ({ number, exact, reviews }: ReportParent) =>
  html`<div class="earlier"><b>Came out of claim ${number}</b> <q dir="auto">${exact}</q>${listed("Said of that one", reviews, () => "")}</div>`;

function listed<T extends ReportReview>(heading: string, reviews: readonly T[], how: (review: T) => string) {
  if (reviews.length === 0) return null;
  const entries = reviews.map((review) => {
    const { verdict, rationale, reviewer, at } = review;
    return html`<li>${verdictWord(verdict)}${how(review)}: <bdi>${reviewer}</bdi>, ${time(at)}${rationale !== "" && html` — <span dir="auto">${rationale}</span>`}</li>`;
  });
  return html`<div class="earlier"><b>${heading}</b><ul>${entries}</ul></div>`;
}
