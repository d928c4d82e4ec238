import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import { checkNames } from "@/lib/text/kinds";
import type { FlagCode } from "@/lib/text/schema";
import type { Report } from "./report";
import type { ReportClaim } from "./report-claim";

/** One thing to ask the writer. `paragraph` counts from 1; `before` and `after` are the words around the quote. */
export interface WriterQuery {
  number: number;
  claim: { id: string; number: number };
  paragraph: number;
  before: string;
  exact: string;
  after: string;
  ask:
    | { about: "correction"; why: string; correction: string | null }
    | { about: "unverified"; tried: string; settlement: string | null }
    | { about: "unclear"; notes: string[] };
}

type Asked = Omit<WriterQuery, "number">;

const order = ["correction", "unverified", "unclear"] as const;
/** The flags that only whoever wrote the words can resolve. */
const writersFlags: ReadonlySet<FlagCode> = new Set<FlagCode>([
  "vague-source",
  "unresolved-source",
  "incomplete-date",
  "contradiction",
  "headline-unsupported",
  ...checkNames,
]);

/** What there is to ask about some claims, in their order, without numbers; `paragraphOf` is the text's. */
export const askedOf = (claims: readonly ReportClaim[], paragraphOf: (offset: number) => number): Asked[] =>
  claims.flatMap((claim) => {
    const ask = claim.standing.state === "open" ? askAbout(claim) : null;
    if (!ask) return [];
    const { start, exact, prefix, suffix } = claim.anchor;
    const where = { paragraph: paragraphOf(start), before: lineEnd(prefix), exact, after: lineStart(suffix) };
    return [{ claim: { id: claim.id, number: claim.number }, ...where, ask }];
  });

/** All that is asked, numbered: corrections first, then what could not be settled, then what is unclear and still to check. */
export const numbered = (asked: readonly Asked[]): WriterQuery[] =>
  order
    .flatMap((about) => asked.filter(({ ask }) => ask.about === about))
    .map((query, index) => ({ number: index + 1, ...query }));

export const writerQueries = ({ claims, text }: Pick<Report, "claims" | "text">): WriterQuery[] =>
  numbered(askedOf(claims, paragraphsOf(text)));

function askAbout({ verdict, review, flags, settlement }: ReportClaim): WriterQuery["ask"] | null {
  if (verdict === "disputed" && review)
    return { about: "correction", why: review.rationale, correction: review.correction };
  if (verdict === "unverified" && review)
    return {
      about: "unverified",
      tried: review.rationale,
      settlement: settlement && resolutionCriteriaText(settlement),
    };
  const notes = flags.filter(({ code }) => writersFlags.has(code)).map(({ message }) => message);
  return verdict === null && notes.length > 0 ? { about: "unclear", notes } : null;
}

/** The paragraph, from 1, in which an offset (UTF-16) stands. */
export function paragraphsOf(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\S[^\n]*/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}

const lineEnd = (words: string) => words.slice(words.lastIndexOf("\n") + 1);
const lineStart = (words: string) => words.split("\n", 1)[0] ?? "";
