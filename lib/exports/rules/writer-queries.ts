import { resolutionCriteriaText } from "@/lib/audit/rules/resolution-criteria-text";
import type { FindingView } from "@/lib/findings/schema";
import type { FlagCode } from "@/lib/text/schema";
import type { Report } from "./report";
import type { ReportClaim } from "./report-claim";

/** One thing to ask the writer. `paragraph` counts from 1; `before` and `after` are the words around the quote. */
export interface WriterQuery {
  number: number;
  /** The claim it is about; null where it is about what a desk check found, which `check` is the key of. */
  claim: { id: string; number: number } | null;
  check: string | null;
  /** The review whose question it is; null where nobody has reviewed the claim. */
  reviewId: string | null;
  paragraph: number;
  before: string;
  exact: string;
  after: string;
  ask:
    | { about: "correction"; why: string; correction: string | null }
    | { about: "unverified"; tried: string; settlement: string | null }
    | { about: "check"; message: string; others: { paragraph: number; exact: string }[]; question: string | null }
    | { about: "unclear"; notes: string[] };
}

type Asked = Omit<WriterQuery, "number">;

const order = ["correction", "unverified", "check", "unclear"] as const;
/** The flags that only whoever wrote the words can resolve; what the desk checks find is asked by itself. */
const writersFlags: ReadonlySet<FlagCode> = new Set<FlagCode>([
  "vague-source",
  "unresolved-source",
  "incomplete-date",
  "contradiction",
  "headline-unsupported",
]);

/** What there is to ask about some claims, in their order, without numbers; `paragraphOf` is the text's. */
export const askedOf = (claims: readonly ReportClaim[], paragraphOf: (offset: number) => number): Asked[] =>
  claims.flatMap((claim) => {
    const ask = claim.standing.state === "open" ? askAbout(claim) : null;
    if (!ask) return [];
    const { start, exact, prefix, suffix } = claim.anchor;
    const where = { paragraph: paragraphOf(start), before: lineEnd(prefix), exact, after: lineStart(suffix) };
    const asks = { claim: { id: claim.id, number: claim.number }, reviewId: claim.review?.id ?? null, check: null };
    return [{ ...asks, ...where, ask }];
  });

const around = 40;
/** The words on either side of an offset, none of them cut. */
const wordsBefore = (text: string, end: number) =>
  text.slice(Math.max(0, end - around), end).replace(end > around ? /^\S*\s/ : "", "");
const wordsAfter = (text: string, start: number) =>
  text.slice(start, start + around).replace(start + around < text.length ? /\s\S*$/ : "", "");

/** What the desk checks found and somebody put to the writer. */
export const askedOfChecks = (
  { checks, text }: Pick<Report, "checks" | "text">,
  paragraphOf: (offset: number) => number,
): Asked[] =>
  checks.flatMap(({ key, message, spans: [first, ...others], decided }) => {
    if (decided?.as !== "asked" || !first) return [];
    const where = {
      paragraph: paragraphOf(first.start),
      before: lineEnd(wordsBefore(text, first.start)),
      exact: first.exact,
      after: lineStart(wordsAfter(text, first.end)),
    };
    const places = others.map(({ start, exact }) => ({ paragraph: paragraphOf(start), exact }));
    const ask = { about: "check" as const, message, others: places, question: decided.words };
    return [{ claim: null, reviewId: null, check: key, ...where, ask }];
  });

/** What the desk checks found: what nobody has decided on, and what somebody found right as it stands. */
export const besideQueries = (checks: readonly FindingView[]) => ({
  open: checks.filter(({ decided }) => decided === null),
  right: checks.filter(({ decided }) => decided?.as === "right"),
});

/** All that is asked, numbered: corrections first, then what could not be settled, then checks, then what is unclear and still to check. */
export const numbered = (asked: readonly Asked[]): WriterQuery[] =>
  order
    .flatMap((about) => asked.filter(({ ask }) => ask.about === about))
    .map((query, index) => ({ number: index + 1, ...query }));

export function writerQueries(report: Pick<Report, "checks" | "claims" | "text">): WriterQuery[] {
  const paragraphOf = paragraphsOf(report.text);
  return numbered([...askedOf(report.claims, paragraphOf), ...askedOfChecks(report, paragraphOf)]);
}

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
