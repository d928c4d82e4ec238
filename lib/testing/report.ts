import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { independentPieces } from "@/lib/evidence/rules/independent-pieces";
import { countVerdicts } from "@/lib/exports/rules/count-verdicts";
import type { Report } from "@/lib/exports/rules/report";
import type { ReportClaim, ReportEvidence, ReportReview } from "@/lib/exports/rules/report-claim";
import type { Written } from "@/lib/exports/writers/export-format";
import type { FindingView } from "@/lib/findings/schema";

const at = "2026-03-06T09:30:00.000Z";

/** A claim on the first place where `exact` stands in `text`, unreviewed unless told otherwise. */
export function claimOn(text: string, exact: string, given: Partial<ReportClaim> = {}): ReportClaim {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`The text does not hold "${exact}".`);
  const end = start + exact.length;
  const number = given.number ?? start + 1;
  return {
    id: `claim-${number}`,
    number,
    kind: "statement",
    anchor: {
      start,
      end,
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    attribution: null,
    date: null,
    quantity: null,
    flags: [],
    standing: { state: "open" },
    settlement: null,
    verdict: given.review?.verdict ?? null,
    disagreed: false,
    review: null,
    earlierReviews: [],
    cameOutOf: [],
    evidence: [],
    independent: independentPieces(given.evidence ?? []),
    ...given,
  };
}

export function reviewWith(given: Partial<ReportReview> = {}): ReportReview {
  return {
    id: "review-1",
    verdict: "sourced",
    rationale: "",
    correction: null,
    reviewer: "Ines Okafor",
    at,
    settles: false,
    ...given,
  };
}

export function evidenceWith(given: Partial<ReportEvidence> = {}): ReportEvidence {
  return {
    id: "evidence-1",
    kind: "link",
    stance: "supports",
    title: "Timetable, spring 2026",
    url: "https://trams.example/timetable",
    publisher: "Harbour Trams",
    publishedOn: "2026-02-01",
    origin: null,
    reference: null,
    passage: null,
    language: null,
    translation: null,
    translatedBy: null,
    addedBy: "Ines Okafor",
    citedBy: "Ines Okafor",
    ...given,
  };
}

const saidOf = { right: "The writer showed the log.", asked: "Which day was it?" } as const;

/** What a check finds on the first places where these words stand, and what somebody decided of it. */
export function checkOn(
  text: string,
  words: string[],
  as: keyof typeof saidOf | null = null,
  given: Partial<FindingView> = {},
): FindingView {
  const spans = words.map((exact) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact }));
  const decided = as && { as, words: saidOf[as], by: "Ines Okafor", at };
  return { key: `check-${words[0]}`, check: "weekday", message: "It was a Tuesday.", spans, decided, ...given };
}

/** A report on a text and its claims, with hashes that fit. */
export function reportOn(text: string, claims: ReportClaim[], article: Partial<Report["article"]> = {}): Report {
  return {
    article: {
      id: "0195a1c2-0000-7000-8000-000000000001",
      title: "Trams return to Harbour Street",
      publisher: "The Harbour Post",
      byline: "Ada Marsh",
      address: "https://post.example/trams",
      publishedAt: "2026-03-05",
      state: "open",
      importedAt: at,
      ...article,
    },
    revision: { number: 1, sha256: createHash("sha256").update(text).digest("hex"), length: text.length },
    audit: { seq: 42, head: createHash("sha256").update("head").digest("hex") },
    exportedAt: "2026-03-07T16:05:00.000Z",
    exportedBy: { name: "Tomas Lind", role: "editor" },
    counts: countVerdicts(claims),
    reviewers: [],
    closed: null,
    corrections: [],
    withoutPlace: 0,
    checkedBy: null,
    checks: [],
    claims,
    text,
    structure: [],
  };
}

/** The words of a file that an export wrote, for whoever looks for some in it: of a package, those of its parts. */
export async function wordsOf(written: Written | Promise<Written>): Promise<string> {
  const bytes = new Uint8Array(await new Response(await written).arrayBuffer());
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPackage ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => strFromU8(part)).join("\n");
}
