import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import { isBlind } from "@/lib/blinding/rules/blind";
import type { Claim, Evidence, Review } from "@/lib/database/generated/client";
import type { Reading } from "@/lib/database/reading";
import { independentPieces } from "@/lib/evidence/rules/independent-pieces";
import { reviewEnding } from "@/lib/reviews/rules/review-ending";
import { flagSchema } from "@/lib/text/schema";
import type { Stance } from "@/lib/vocabulary";
import type { ReportClaim, ReportEvidence, ReportParent, ReportReview } from "./rules/report-claim";
import type { ClaimPlace } from "./writers/export-format";

/** So many claims are read at once: what was said of them takes three queries, however many they are. */
const claimsAtOnce = 1_000;
/** So many are written before anybody else is answered. */
const claimsInSlice = 200;
const placesAtOnce = 2_000;

const flagsSchema = flagSchema.array();

type ReviewRow = Omit<Review, "takenFromId" | "claimVersion"> & { retraction: string | null };
type CitationRow = Evidence & {
  claimId: string;
  stance: Stance;
  citedByName: string;
  blindRound: number | null;
};
type ParentRow = { childId: string; parentId: string; number: number; exact: string; round: number };

export type WhichClaims = "all" | "askable" | "judged";

const picked: Record<WhichClaims, string> = {
  all: "",
  // Writer's queries are about verdicts and flags of open claims.
  askable: `AND "state" = 'inUse' AND ("verdict" IN ('disputed', 'unverified') OR jsonb_array_length("flags") > 0)`,
  judged: `AND "state" = 'inUse' AND "reviewId" IS NOT NULL`,
};

const inPlace = `"articleId" = $1 AND "state" IN ('inUse', 'dismissed', 'waived')`;

export const readPlaces = (reading: Reading, articleId: string): AsyncGenerator<ClaimPlace[]> =>
  reading.pages<ClaimPlace>(
    `SELECT "id", "number", "verdict", "disagreed", json_build_object('start', "start", 'end', "end") AS "anchor",
       json_build_object('state', CASE "state" WHEN 'inUse' THEN 'open' ELSE "state"::text END) AS "standing"
     FROM "Claim" WHERE ${inPlace} ORDER BY "start", "number"`,
    [articleId],
    placesAtOnce,
  );

/** The claims of an article that stand in their place, in its order, in pages, each with what was said of it for all to know. */
export async function* readReportClaims(
  reading: Reading,
  articleId: string,
  which: WhichClaims = "all",
): AsyncGenerator<ReportClaim[]> {
  const claims = reading.pages<Claim>(
    `SELECT "id", "number", "kind", "start", "end", "exact", "prefix", "suffix", "detail", "flags", "verdict", "reviewId",
       "dismissal", "waiver", "resolutionCriteria", "round", "disagreed"
     FROM "Claim" WHERE ${inPlace} ${picked[which]} ORDER BY "start", "number"`,
    [articleId],
    claimsAtOnce,
  );
  for await (const page of claims) {
    const ids = page.map(({ id }) => id);
    const parents = await parentsOf(reading, ids);
    const parentsByChild = groupedBy(parents, ({ childId }) => childId);
    const reviews = await reviewsOf(reading, [...ids, ...parents.map(({ parentId }) => parentId)]);
    const citations = await citationsOf(reading, ids);
    const told = (row: Claim) => {
      const said = {
        reviews: (reviews.get(row.id) ?? []).filter((review) => !isBlind(review, row)),
        citations: (citations.get(row.id) ?? []).filter((citation) => !isBlind(citation, row)),
      };
      const cameOutOf = parentsByChild.get(row.id) ?? [];
      return reportClaim(
        row,
        said,
        cameOutOf.map((parent) => reportParent(parent, reviews)),
      );
    };
    for (let from = 0; from < page.length; from += claimsInSlice)
      yield page.slice(from, from + claimsInSlice).map(told);
  }
}

const reviewsOf = async (reading: Reading, claimIds: readonly string[]) =>
  byClaim(
    await reading.rows<ReviewRow>(
      `SELECT r."id", r."claimId", r."reviewerId", r."reviewerName", r."verdict", r."rationale", r."correction", r."blindRound",
         r."adjudicates", r."createdAt", t."reviewId" AS "retraction"
       FROM "Review" r LEFT JOIN "ReviewRetraction" t ON t."reviewId" = r."id"
       WHERE r."claimId" = ANY ($1::uuid[]) ORDER BY r."claimVersion", r."createdAt"`,
      [claimIds],
    ),
  );

const citationsOf = async (reading: Reading, claimIds: readonly string[]) =>
  byClaim(
    await reading.rows<CitationRow>(
      `SELECT e.*, c."claimId", c."stance", c."citedByName", c."blindRound"
       FROM "Citation" c JOIN "Evidence" e ON e."id" = c."evidenceId"
       WHERE c."claimId" = ANY ($1::uuid[]) ORDER BY c."createdAt"`,
      [claimIds],
    ),
  );

/** Those that claims came out of by a split or a merge. */
const parentsOf = (reading: Reading, claimIds: readonly string[]) =>
  reading.rows<ParentRow>(
    `SELECT l."childId", l."parentId", p."number", p."exact", p."round"
     FROM "ClaimLineage" l JOIN "Claim" p ON p."id" = l."parentId"
     WHERE l."childId" = ANY ($1::uuid[]) ORDER BY p."number"`,
    [claimIds],
  );

const byClaim = <Row extends { claimId: string }>(rows: readonly Row[]) => groupedBy(rows, ({ claimId }) => claimId);

function groupedBy<Row>(rows: readonly Row[], of: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const others = found.get(of(row));
    if (others) others.push(row);
    else found.set(of(row), [row]);
  }
  return found;
}

/** What is still blind and what was taken back is left out. */
function reportParent(parent: ParentRow, reviews: Map<string, ReviewRow[]>): ReportParent {
  const said = (reviews.get(parent.parentId) ?? [])
    .filter((review) => review.retraction === null && !isBlind(review, parent))
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  return { number: parent.number, exact: parent.exact, reviews: said.map(reportReview) };
}

function reportReview(row: ReviewRow): ReportReview {
  const { id, verdict, rationale, correction, reviewerName: reviewer, createdAt, adjudicates } = row;
  return { id, verdict, rationale, correction, reviewer, at: createdAt.toISOString(), settles: adjudicates };
}

function standingOf({ dismissal, waiver }: Claim): ReportClaim["standing"] {
  if (dismissal !== null) return { state: "dismissed", reason: dismissal };
  return waiver === null ? { state: "open" } : { state: "waived", reason: waiver };
}

interface Said {
  reviews: ReviewRow[];
  citations: CitationRow[];
}

function reportClaim(row: Claim, { reviews, citations }: Said, cameOutOf: ReportParent[]): ReportClaim {
  const { attribution = null, date = null, quantity = null } = claimDetailSchema.parse(row.detail);
  const { id, number, kind, start, end, exact, prefix, suffix, verdict, disagreed } = row;
  const standing = reviews.find((review) => review.id === row.reviewId);
  const evidence = citations.filter(({ withdrawal }) => withdrawal === null).map(reportEvidence);
  return {
    id,
    number,
    kind,
    attribution,
    date,
    quantity,
    verdict,
    disagreed,
    anchor: { start, end, exact, prefix, suffix },
    flags: flagsSchema.parse(row.flags),
    standing: standingOf(row),
    settlement: resolutionCriteriaSchema.nullable().parse(row.resolutionCriteria),
    review: standing ? reportReview(standing) : null,
    earlierReviews: reviews.flatMap((review) => {
      const ended = reviewEnding(review, row, reviews);
      return ended ? [{ ...reportReview(review), ended }] : [];
    }),
    cameOutOf,
    evidence,
    independent: independentPieces(evidence),
  };
}

function reportEvidence(row: CitationRow): ReportEvidence {
  const { id, kind, stance, title, url, publisher, publishedOn, origin, reference, citedByName: citedBy } = row;
  const { passage, language, translation, translatedBy, addedByName: addedBy } = row;
  const from = { publisher, publishedOn, origin, reference, addedBy, citedBy };
  return { id, kind, stance, title, url, ...from, passage, language, translation, translatedBy };
}
