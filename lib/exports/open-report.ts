import type { Actor } from "@/lib/auth/rules/permissions";
import { stateOf } from "@/lib/commands/rules/article-state";
import type { Article, Finding, Revision } from "@/lib/database/generated/client";
import type { Reading } from "@/lib/database/reading";
import { findingView } from "@/lib/findings/queries";
import { byWeight } from "@/lib/findings/rules/weight";
import { besideSchema } from "@/lib/structure";
import { readCorrections } from "./read-corrections";
import { readPlaces, readReportClaims, type WhichClaims } from "./report-claims";
import { countVerdicts } from "./rules/count-verdicts";
import type { ReportHead } from "./rules/report";
import type { ReportClaim } from "./rules/report-claim";
import type { ClaimPlace } from "./writers/export-format";

/** The neutral object every format is written from, as one consistent state of the article: its head, and its claims in pages. */
export interface OpenReport {
  head: ReportHead;
  /** From the first, as often as it is asked; all of them, or some. */
  pages: (which?: WhichClaims) => AsyncGenerator<ReportClaim[]>;
  /** The same, and of each no more than its place. */
  places: () => AsyncGenerator<ClaimPlace[]>;
}

/** Null where there is no such article. */
export async function openReport(
  reading: Reading,
  articleId: string,
  actor: Actor,
  now: Date,
): Promise<OpenReport | null> {
  const [article] = await reading.rows<Article>(`SELECT * FROM "Article" WHERE "id" = $1`, [articleId]);
  const [revision] = await reading.rows<Pick<Revision, "number" | "sha256" | "text" | "beside">>(
    `SELECT "number", "sha256", "text", "beside" FROM "Revision" WHERE "articleId" = $1 ORDER BY "number" DESC LIMIT 1`,
    [articleId],
  );
  if (!article || !revision) return null;
  const findings = await reading.rows<Finding>(`SELECT * FROM "Finding" WHERE "articleId" = $1 AND "found"`, [
    articleId,
  ]);
  const { id, title, publisher, byline, address, publishedAt } = article;
  const head = {
    article: {
      id,
      title,
      publisher,
      byline,
      address,
      publishedAt,
      state: stateOf(article),
      importedAt: article.importedAt.toISOString(),
    },
    revision: { number: revision.number, sha256: revision.sha256, length: revision.text.length },
    audit: { seq: article.headSeq, head: article.headHash },
    exportedAt: now.toISOString(),
    exportedBy: { name: actor.name, role: actor.role },
    corrections: await readCorrections(reading, articleId),
    ...(await countsOf(reading, articleId)),
    reviewers: await reviewersOf(reading, articleId),
    closed: article.closedAt && (await closingOf(reading, articleId)),
    checkedBy: article.checkedBy,
    checks: byWeight(findings.map(findingView)),
    text: revision.text,
    structure: besideSchema.nullable().parse(revision.beside)?.structure ?? [],
  };
  return {
    head,
    pages: (which) => readReportClaims(reading, articleId, which),
    places: () => readPlaces(reading, articleId),
  };
}

/** Of verdicts that stand, none of which is blind. */
const reviewersOf = (reading: Reading, articleId: string) =>
  reading.rows<{ name: string; claims: number }>(
    `SELECT r."reviewerName" AS "name", count(*)::int AS "claims" FROM "Claim" c JOIN "Review" r ON r."id" = c."reviewId"
     WHERE c."articleId" = $1 AND c."state" = 'inUse' GROUP BY 1 ORDER BY 2 DESC, 1`,
    [articleId],
  );

async function closingOf(reading: Reading, articleId: string): Promise<ReportHead["closed"]> {
  const [last] = await reading.rows<{ by: string; at: Date }>(
    `SELECT "actorName" AS "by", "at" FROM "Event" WHERE "chain" = $1 AND "type" = 'article.closed' ORDER BY "seq" DESC LIMIT 1`,
    [articleId],
  );
  return last ? { by: last.by, at: last.at.toISOString() } : null;
}

type Counted = Parameters<typeof countVerdicts>[0][number] & { state: string; count: number };

async function countsOf(reading: Reading, articleId: string): Promise<Pick<ReportHead, "counts" | "withoutPlace">> {
  const rows = await reading.rows<Counted>(
    `SELECT "state", jsonb_build_object('state', CASE WHEN "state" = 'inUse' THEN 'open' ELSE "state"::text END) AS "standing",
       "verdict", "disagreed", count(*)::int AS "count"
     FROM "Claim" WHERE "articleId" = $1 AND "state" <> 'retired' GROUP BY "state", "verdict", "disagreed"`,
    [articleId],
  );
  const withoutPlace = rows.filter(({ state }) => state === "orphaned").reduce((sum, { count }) => sum + count, 0);
  const inPlace = rows.filter(({ state }) => state !== "orphaned");
  return { counts: countVerdicts(inPlace), withoutPlace };
}

export async function allClaims({ pages }: OpenReport): Promise<ReportClaim[]> {
  const claims: ReportClaim[] = [];
  for await (const page of pages()) claims.push(...page);
  return claims;
}
