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

/** So many claims, and rows about them, are read at once. */
const claimsAtOnce = 500;
/** So many are written before anybody else is answered. */
const claimsInSlice = 200;
const placesAtOnce = 500;

// Made once: making a schema costs more than using it.
const flagsSchema = flagSchema.array();
const settlementSchema = resolutionCriteriaSchema.nullable();

type ReviewRow = Omit<Review, "takenFromId" | "claimVersion"> & { retraction: string | null };
type CitationRow = Omit<Evidence, "articleId" | "addedById" | "createdAt"> & {
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
  askable: `AND c."state" = 'inUse' AND (c."verdict" IN ('disputed', 'unverified') OR jsonb_array_length(c."flags") > 0)`,
  judged: `AND c."state" = 'inUse' AND c."reviewId" IS NOT NULL`,
};

const inPlace = `c."articleId" = $1 AND c."state" IN ('inUse', 'dismissed', 'waived')`;

/** In the order in which a text is marked: of those that begin together the longer first. */
export const readPlaces = (reading: Reading, articleId: string): AsyncGenerator<ClaimPlace[]> =>
  reading.pages<ClaimPlace>(
    `SELECT "id", "number", "verdict", "disagreed", json_build_object('start', "start", 'end', "end") AS "anchor",
       json_build_object('state', CASE "state" WHEN 'inUse' THEN 'open' ELSE "state"::text END) AS "standing"
     FROM "Claim" c WHERE ${inPlace} ORDER BY "start", "end" DESC, "number"`,
    [articleId],
    placesAtOnce,
  );

/** The claims of an article that stand in their place, in its order, in pages, each with what was said of it for all to know. */
export async function* readReportClaims(
  reading: Reading,
  articleId: string,
  which: WhichClaims = "all",
): AsyncGenerator<ReportClaim[]> {
  for await (const { claims, tell } of oneAhead(readWithSaid(reading, articleId, which)))
    for (let from = 0; from < claims.length; from += claimsInSlice)
      yield claims.slice(from, from + claimsInSlice).map(tell);
}

/** Claims and what was said of them are each read once, in the same order. */
async function* readWithSaid(reading: Reading, articleId: string, which: WhichClaims) {
  const where = `WHERE ${inPlace} ${picked[which]} ORDER BY c."start", c."number"`;
  const pages = reading.pages<Claim>(
    `SELECT "id", "number", "kind", "start", "end", "exact", "prefix", "suffix", "detail", "flags", "verdict", "reviewId",
       "dismissal", "waiver", "resolutionCriteria", "round", "disagreed" FROM "Claim" c ${where}`,
    [articleId],
    claimsAtOnce,
  );
  const reviewsOn = ofClaims(
    reading.pages<ReviewRow>(
      `SELECT ${reviewColumns} FROM "Claim" c JOIN "Review" r ON r."claimId" = c."id" ${retractions}
       ${where}, r."claimVersion", r."createdAt"`,
      [articleId],
      claimsAtOnce,
    ),
  );
  const citationsOn = ofClaims(
    reading.pages<CitationRow>(
      `SELECT e."id", e."kind", e."title", e."url", e."publisher", e."publishedOn", e."origin", e."reference", e."passage",
         e."language", e."translation", e."translatedBy", e."addedByName", e."withdrawal",
         k."claimId", k."stance", k."citedByName", k."blindRound"
       FROM "Claim" c JOIN "Citation" k ON k."claimId" = c."id" JOIN "Evidence" e ON e."id" = k."evidenceId"
       ${where}, k."createdAt"`,
      [articleId],
      claimsAtOnce,
    ),
  );
  const parents = await parentsIn(reading, articleId);
  for await (const claims of pages) {
    const ids = new Set(claims.map(({ id }) => id));
    const [reviews, citations] = [byClaim(await reviewsOn(ids)), byClaim(await citationsOn(ids))];
    const tell = (row: Claim) =>
      reportClaim(
        row,
        {
          reviews: (reviews.get(row.id) ?? []).filter((review) => !isBlind(review, row)),
          citations: (citations.get(row.id) ?? []).filter((citation) => !isBlind(citation, row)),
        },
        parents.get(row.id) ?? [],
      );
    yield { claims, tell };
  }
}

/** Of rows that come in the order of their claims, those of the next claims. */
function ofClaims<Row extends { claimId: string }>(pages: AsyncGenerator<Row[], void>) {
  let [rows, at]: [Row[], number] = [[], 0];
  return async (claimIds: ReadonlySet<string>): Promise<Row[]> => {
    const found: Row[] = [];
    for (;;) {
      for (let row = rows[at]; row && claimIds.has(row.claimId); row = rows[++at]) found.push(row);
      if (at < rows.length) return found;
      const next = await pages.next();
      if (next.done) return found;
      [rows, at] = [next.value, 0];
    }
  };
}

/** Has the next one looked for while this one is worked on; should that fail, whoever comes back for it is told. */
async function* oneAhead<T>(source: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  try {
    for (let next = source.next(); ; ) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      next.catch(() => {});
      yield value;
    }
  } finally {
    // Not before what is on its way has come: nothing may be asked after the end.
    await source.return();
  }
}

const reviewColumns = `r."id", r."claimId", r."reviewerId", r."reviewerName", r."verdict", r."rationale", r."correction",
  r."blindRound", r."adjudicates", r."createdAt", t."reviewId" AS "retraction"`;
const retractions = `LEFT JOIN "ReviewRetraction" t ON t."reviewId" = r."id"`;

/** By claim, those that it came out of by a split or a merge, with what was said of them. */
async function parentsIn(reading: Reading, articleId: string): Promise<Map<string, ReportParent[]>> {
  const parents = await reading.rows<ParentRow>(
    `SELECT l."childId", l."parentId", p."number", p."exact", p."round"
     FROM "Claim" p JOIN "ClaimLineage" l ON l."parentId" = p."id" WHERE p."articleId" = $1 ORDER BY p."number"`,
    [articleId],
  );
  const reviews = byClaim(
    await reading.rows<ReviewRow>(
      `SELECT ${reviewColumns} FROM "Review" r ${retractions}
       WHERE r."claimId" = ANY ($1::uuid[]) ORDER BY r."claimVersion", r."createdAt"`,
      [parents.map(({ parentId }) => parentId)],
    ),
  );
  const byChild = groupedBy(parents, ({ childId }) => childId);
  return new Map([...byChild].map(([child, rows]) => [child, rows.map((row) => reportParent(row, reviews))]));
}

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
    settlement: settlementSchema.parse(row.resolutionCriteria),
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
