import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { ClaimMark } from "@/lib/claim-mark";
import type { Report } from "@/lib/exports/rules/report";
import type { ReportClaim, ReportEvidence } from "@/lib/exports/rules/report-claim";
import { type WriterQuery, writerQueries } from "@/lib/exports/rules/writer-queries";
import { verdictWord } from "@/lib/exports/writers/verdict-word";
import { checkWords } from "@/lib/findings/rules/check-words";
import type { FindingView } from "@/lib/findings/schema";
import { trimmedChange } from "@/lib/queries/rules/trimmed-change";
import { shownVerdict } from "@/lib/vocabulary";
import type { Change } from "./lay-in";

export const docxChoices = [
  { name: "all", label: "every verdict" },
  { name: "open", label: "disputed and open" },
  { name: "queries", label: "queries alone" },
] as const;
export type DocxChoice = (typeof docxChoices)[number]["name"];

/** A piece of a line: words, maybe bold, maybe leading somewhere. */
export interface Piece {
  words: string;
  bold?: boolean;
  address?: string;
}

/** What is said of a claim in the margin, line by line. Offsets are UTF-16 units of the article's text. */
export interface DocxRemark {
  start: number;
  end: number;
  author: string;
  at: string;
  lines: Piece[][];
  /** What tells our remark from others', and a reply to it whose claim it answers. */
  mark: ClaimMark;
}

/** The remarks on an article's claims, in its order, and the wordings suggested instead. */
export function docxRemarks(
  report: Report,
  choice: DocxChoice,
): { remarks: DocxRemark[]; changes: (Change & { claimId: string })[] } {
  const asked = new Map(writerQueries(report).map((query) => [query.claim?.id ?? query.check, query]));
  const chosen = report.claims.filter((claim) => isChosen(claim, asked.has(claim.id), choice));
  const remarks = [
    ...chosen.map((claim) => remarkOn(claim, asked.get(claim.id), report)),
    ...report.checks.flatMap((finding) => remarkOnCheck(finding, asked.get(finding.key), report) ?? []),
  ].sort((one, other) => one.start - other.start);
  const changes = chosen.flatMap(({ id, anchor, review }) =>
    review?.correction
      ? [{ ...trimmedChange(anchor, review.correction), author: review.reviewer, at: dateOf(review.at), claimId: id }]
      : [],
  );
  return { remarks, changes };
}

function isChosen(claim: ReportClaim, isAsked: boolean, choice: DocxChoice): boolean {
  if (claim.standing.state !== "open") return false;
  if (choice === "queries") return isAsked;
  if (choice === "open")
    return isAsked || claim.disagreed || claim.verdict === "disputed" || claim.verdict === "unverified";
  return isAsked || claim.disagreed || claim.verdict !== null;
}

function remarkOn(claim: ReportClaim, query: WriterQuery | undefined, report: Report): DocxRemark {
  const { review, settlement, anchor, number, kind, evidence } = claim;
  const verdict = shownVerdict(claim);
  const lines: Piece[][] = [[{ words: verdictWord(verdict), bold: true }, { words: ` · claim ${number}, ${kind}` }]];
  const say = (label: string, words: string | null | undefined) => {
    if (words) lines.push([{ words: `${label}: `, bold: true }, { words }]);
  };
  if (review?.rationale) lines.push([{ words: review.rationale }]);
  say("Suggested correction", review?.correction);
  say("What would settle it", settlement && resolutionCriteriaText(settlement));
  lines.push(...evidence.map(evidenceLine));
  if (query) say(`Query ${query.number}`, questionOf(query));
  return {
    start: anchor.start,
    end: anchor.end,
    author: review?.reviewer ?? report.exportedBy.name,
    at: dateOf(review?.at ?? report.exportedAt),
    lines,
    mark: { articleId: report.article.id, claimId: claim.id, reviewId: review?.id ?? null, change: false },
  };
}

/** On the first place of what the desk checks found, where the writer is asked about it. */
function remarkOnCheck(finding: FindingView, query: WriterQuery | undefined, report: Report): DocxRemark | null {
  const { check, message, spans, decided } = finding;
  const [place, ...others] = spans;
  if (!query || !place || !decided) return null;
  const rest = others.map(({ exact }) => `“${exact}”`).join(" and ");
  return {
    start: place.start,
    end: place.end,
    author: decided.by,
    at: dateOf(decided.at),
    lines: [
      [{ words: checkWords[check], bold: true }, { words: ` · does not agree with ${rest}` }],
      [{ words: message }],
      [{ words: `Query ${query.number}: `, bold: true }, { words: questionOf(query) }],
    ],
    mark: { articleId: report.article.id, claimId: null, reviewId: null, change: false },
  };
}

function questionOf({ ask }: WriterQuery): string {
  switch (ask.about) {
    case "correction":
      return ask.correction ? "May it say so? Accept the change, or reply." : "What should it say?";
    case "unverified":
      return "Where is it from?";
    case "check":
      return ask.question ?? "Which is right?";
    case "unclear":
      return `Can you make it precise? ${ask.notes.join(" ")}`;
  }
}

const stanceWords = { supports: "Supports", contradicts: "Contradicts", context: "Context" } as const;

function evidenceLine({ stance, title, url, publisher, publishedOn, reference, passage }: ReportEvidence): Piece[] {
  const from = [publisher, publishedOn, reference].filter((part) => part !== null).map((part) => ` · ${part}`);
  const isAddress = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
  return [
    { words: `${stanceWords[stance]}: `, bold: true },
    isAddress ? { words: title, address: new URL(url).href } : { words: url === null ? title : `${title} (${url})` },
    { words: from.join("") },
    ...(passage === null ? [] : [{ words: ` — “${passage}”` }]),
  ];
}

/** As Word writes times: without parts of a second. */
export const dateOf = (at: string) => at.replace(/\.\d+Z$/, "Z");
