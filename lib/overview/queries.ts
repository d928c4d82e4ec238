import { inUse } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import type { Verdict } from "@/lib/vocabulary";
import { fillWeeks, mondayOf } from "./rules/fill-weeks";
import { workByAge } from "./rules/work-by-age";

export const weeksShown = 12;
const listed = 8;
const day = 24 * 60 * 60 * 1000;

/** Work left in articles whose check is open, by age. */
export async function openWork(now: Date) {
  const rows = await database.$queryRaw<{ importedAt: Date; toCheck: number }[]>`
    SELECT a."importedAt", count(*)::int AS "toCheck" FROM "Article" a JOIN "Claim" c ON c."articleId" = a."id"
    WHERE a."closedAt" IS NULL AND a."archivedAt" IS NULL AND c."verdict" IS NULL
      AND c."state" = 'inUse'
    GROUP BY a."id"`;
  return workByAge(rows, now);
}

/** The claims disputed last, of articles that are not archived. */
export async function disputedClaims() {
  const rows = await database.claim.findMany({
    where: { verdict: "disputed", ...inUse, article: { archivedAt: null } },
    orderBy: { review: { createdAt: "desc" } },
    take: listed,
    select: {
      id: true,
      exact: true,
      article: { select: { id: true, title: true } },
      review: { select: { reviewerName: true, createdAt: true, correction: true } },
    },
  });
  return rows.map(({ review, ...row }) => ({
    ...row,
    reviewer: review?.reviewerName ?? null,
    correction: review?.correction ?? null,
    at: review?.createdAt.toISOString() ?? null,
  }));
}
export type DisputedClaim = Awaited<ReturnType<typeof disputedClaims>>[number];

/** Verdicts given in each of the last weeks and not taken back since, as far as they are blind no longer. */
export async function verdictsByWeek(now: Date) {
  const since = new Date(mondayOf(now).getTime() - (weeksShown - 1) * 7 * day);
  const rows = await database.$queryRaw<{ week: string; verdict: Verdict; count: number }[]>`
    SELECT to_char(date_trunc('week', r."createdAt" AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS week,
      r."verdict"::text AS verdict, count(*)::int AS count
    FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE r."createdAt" >= ${since} AND NOT is_blind(r."blindRound", c."round")
      AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
    GROUP BY 1, 2`;
  return fillWeeks(rows, now, weeksShown);
}

/** How often something met a verdict: `met` of `judged` claims. */
export interface Share {
  name: string;
  met: number;
  judged: number;
}

/** Sources whose claims were disputed, the most often first. */
export const disputedSources = () => database.$queryRaw<Share[]>`
  SELECT coalesce(c."detail"->'attribution'->'source'->>'resolved', c."detail"->'attribution'->'source'->>'exact') AS name,
    (count(*) FILTER (WHERE c."verdict" = 'disputed'))::int AS met, count(*)::int AS judged
  FROM "Claim" c WHERE c."verdict" IS NOT NULL AND c."detail" ? 'attribution'
    AND c."state" = 'inUse'
  GROUP BY 1 HAVING count(*) FILTER (WHERE c."verdict" = 'disputed') > 0
  ORDER BY met DESC, judged, name LIMIT ${listed}`;

/** Flags by how often they were right: a flag is right when its claim ended disputed or unverified. */
export const rightFlags = () => database.$queryRaw<Share[]>`
  SELECT f.flag->>'code' AS name,
    (count(DISTINCT c."id") FILTER (WHERE c."verdict" <> 'sourced'))::int AS met, count(DISTINCT c."id")::int AS judged
  FROM "Claim" c, jsonb_array_elements(c."flags") AS f(flag)
  WHERE c."verdict" IS NOT NULL AND c."state" = 'inUse'
  GROUP BY 1 ORDER BY count(DISTINCT c."id") FILTER (WHERE c."verdict" <> 'sourced')::float / count(DISTINCT c."id") DESC,
    judged DESC, name LIMIT ${listed}`;
