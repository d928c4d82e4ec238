import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { shownVerdict } from "@/lib/vocabulary";
import { correctionLine } from "./correction-line";
import { twoReviewers } from "./two-reviewers";
import { verdictWord } from "./verdict-word";

export type Cell = string | number | null | undefined;
export type Column<Row> = { header: string; cell: (row: Row) => Cell };

/** What tables say of a claim. */
export const claimColumns: readonly Column<ReportClaim>[] = [
  { header: "claim", cell: ({ number }) => number },
  { header: "kind", cell: ({ kind }) => kind },
  { header: "words", cell: ({ anchor }) => anchor.exact },
  {
    header: "verdict",
    cell: ({ standing, ...claim }) => (standing.state === "open" ? verdictWord(shownVerdict(claim)) : null),
  },
  { header: "rationale", cell: ({ review }) => review?.rationale },
  { header: "correction", cell: ({ review }) => review?.correction },
  { header: "reviewer", cell: ({ review }) => review?.reviewer },
  { header: "reviewed at", cell: ({ review }) => review?.at },
  { header: "evidence", cell: ({ evidence }) => evidence.map(evidenceLine).join("\n") },
  { header: "independent supporting", cell: ({ independent }) => independent.supports },
  { header: "independent contradicting", cell: ({ independent }) => independent.contradicts },
  { header: "attributed to", cell: ({ attribution }) => attribution?.source.resolved ?? attribution?.source.exact },
  { header: "date value", cell: ({ date }) => date?.value },
  { header: "date open because", cell: ({ date }) => date?.why },
  { header: "date counted from", cell: ({ date }) => date?.from },
  { header: "quantity value", cell: ({ quantity }) => quantity?.value },
  { header: "quantity low", cell: ({ quantity }) => quantity?.low },
  { header: "quantity high", cell: ({ quantity }) => quantity?.high },
  { header: "quantity sides", cell: ({ quantity }) => quantity?.pair?.join(" to ") },
  { header: "quantity unit", cell: ({ quantity }) => quantity?.unit },
  { header: "quantity approximate", cell: ({ quantity }) => quantity && (quantity.approximate ? "yes" : "no") },
  { header: "quantity open because", cell: ({ quantity }) => quantity?.why },
  { header: "flags", cell: ({ flags }) => flags.map(({ code }) => code).join(" ") },
  { header: "state", cell: ({ standing }) => standing.state },
  { header: "dismissal reason", cell: ({ standing }) => (standing.state === "dismissed" ? standing.reason : null) },
  { header: "waiver reason", cell: ({ standing }) => (standing.state === "waived" ? standing.reason : null) },
  { header: "settled by", cell: ({ settlement }) => settlement && resolutionCriteriaText(settlement) },
  { header: "two reviewers", cell: twoReviewers },
  { header: "earlier reviews", cell: ({ earlierReviews }) => earlierReviews.map(earlierLine).join("\n") },
  { header: "came out of", cell: ({ cameOutOf }) => cameOutOf.map(parentLine).join("\n") },
  { header: "start", cell: ({ anchor }) => anchor.start },
  { header: "end", cell: ({ anchor }) => anchor.end },
  { header: "claim id", cell: ({ id }) => id },
];

/** What they say of the report it stands in. */
export const reportColumns: readonly Column<ReportHead>[] = [
  { header: "article", cell: ({ article }) => article.title },
  { header: "article id", cell: ({ article }) => article.id },
  { header: "revision", cell: ({ revision }) => revision.number },
  { header: "revision sha256", cell: ({ revision }) => revision.sha256 },
  { header: "corrections", cell: ({ corrections }) => corrections.map(correctionLine).join("\n") },
  { header: "audit seq", cell: ({ audit }) => audit.seq },
  { header: "audit head", cell: ({ audit }) => audit.head },
  { header: "exported at", cell: ({ exportedAt }) => exportedAt },
];

function evidenceLine(piece: ReportClaim["evidence"][number]): string {
  const { stance, title, publisher, origin, publishedOn, reference, url, citedBy } = piece;
  return [`${stance}: ${title}`, publisher, origin, publishedOn, reference, url, `cited by ${citedBy}`]
    .filter((part) => part !== null)
    .join(" · ");
}

function parentLine({ number, exact, reviews }: ReportClaim["cameOutOf"][number]): string {
  const said = reviews.map((review) => `${verdictWord(review.verdict)} · ${review.reviewer} · ${review.at}`);
  return [`claim ${number}: ${exact}`, ...said].join(" · ");
}

function earlierLine({ verdict, reviewer, at, rationale, ended }: ReportClaim["earlierReviews"][number]): string {
  return `${verdictWord(verdict)} (${ended}) · ${reviewer} · ${at} · ${rationale}`;
}
