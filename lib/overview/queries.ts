import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { verdictSchema } from "@/lib/vocabulary-schema";
import { fillWeeks, mondayOf } from "./rules/fill-weeks";
import { agesMs, type OpenWork, workByAge } from "./rules/work-by-age";

export const weeksShown = 12;
const listed = 8;
const day = 24 * 60 * 60 * 1000;

/** Work left in articles whose check is open, by age. */
export async function openWork(now: Date) {
  const [day = 0, week = 0, month = 0] = agesMs;
  const before = (ms: number) => Prisma.sql`(a."importedAt" <= ${new Date(now.getTime() - ms)})::int`;
  const rows = await database.$queryRaw<OpenWork[]>`
    SELECT ${before(day)} + ${before(week)} + ${before(month)} AS age,
      count(*)::int AS articles, sum(a."toCheck")::int AS "toCheck"
    FROM "Article" a WHERE a."closedAt" IS NULL AND a."archivedAt" IS NULL AND a."toCheck" > 0 GROUP BY 1`;
  return workByAge(rows);
}

/** The claims disputed last, of articles that are not archived. Walks the reviews that dispute, the newest first. */
export async function disputedClaims() {
  const rows = await database.$queryRaw<DisputedRow[]>`
    SELECT c."id", c."exact", c."articleId", a."title", r."reviewerName" AS reviewer, r."correction", r."createdAt" AS at
    FROM "Review" r
      CROSS JOIN LATERAL (SELECT * FROM "Claim" WHERE "reviewId" = r."id" OFFSET 0) c
      CROSS JOIN LATERAL (SELECT * FROM "Article" WHERE "id" = c."articleId" OFFSET 0) a
    WHERE r."verdict" = 'disputed' AND c."verdict" = 'disputed' AND c."state" = 'inUse' AND a."archivedAt" IS NULL
    ORDER BY r."createdAt" DESC LIMIT ${listed}`;
  return rows.map(({ articleId, title, at, ...row }) => ({
    ...row,
    article: { id: articleId, title },
    at: at.toISOString(),
  }));
}

interface DisputedRow {
  id: string;
  exact: string;
  articleId: string;
  title: string;
  reviewer: string;
  correction: string | null;
  at: Date;
}
export type DisputedClaim = Awaited<ReturnType<typeof disputedClaims>>[number];

/** Verdicts given in each of the last weeks and not taken back since, as far as they are blind no longer. */
export async function verdictsByWeek(now: Date) {
  const since = new Date(mondayOf(now).getTime() - (weeksShown - 1) * 7 * day).toISOString().slice(0, 10);
  await foldTallies();
  const rows = await database.tally.findMany({ where: { what: "week", name: { gte: since } } });
  return fillWeeks(
    rows.map(({ name, judged }) => {
      const [week = "", verdict] = name.split(" ");
      return { week, verdict: verdictSchema.parse(verdict), count: judged };
    }),
    now,
    weeksShown,
  );
}

/** What was counted since somebody looked: the tallies are what the rows say only after this. */
const foldTallies = () => database.$executeRaw`SELECT fold_tallies()`;

/** How often something met a verdict: `met` of `judged` claims. */
export interface Share {
  name: string;
  met: number;
  judged: number;
}

/** Sources whose claims were disputed, the most often first. */
export async function disputedSources(): Promise<Share[]> {
  await foldTallies();
  return database.tally.findMany({
    where: { what: "source", met: { gt: 0 } },
    orderBy: [{ met: "desc" }, { judged: "asc" }, { name: "asc" }],
    take: listed,
    select: { name: true, met: true, judged: true },
  });
}

/** Flags by how often they were right: a flag is right when its claim ended disputed or unverified. */
export async function rightFlags(): Promise<Share[]> {
  await foldTallies();
  return database.$queryRaw<Share[]>`
    SELECT name, met, judged FROM "Tally" WHERE what = 'flag' AND judged > 0
    ORDER BY met::float / judged DESC, judged DESC, name LIMIT ${listed}`;
}

/** The open articles whose deadline comes first, with what is left in them; those with nothing left are no worry. */
export const dueNext = () =>
  database.article.findMany({
    where: { closedAt: null, archivedAt: null, toCheck: { gt: 0 }, deadline: { not: null } },
    orderBy: [{ deadline: "asc" }, { id: "desc" }],
    take: listed,
    select: { id: true, title: true, deadline: true, toCheck: true },
  });
export type Due = Awaited<ReturnType<typeof dueNext>>[number];

/** Somebody who judges claims: how many to check are theirs, and how many they judged in the last seven days. */
export interface Load {
  id: string;
  name: string;
  assigned: number;
  judged: number;
}

/** Whose hands are full, as far as this reader may know: what others take or judge blind is not counted. */
export function loadByPerson(readerId: string, now: Date): Promise<Load[]> {
  const since = new Date(now.getTime() - 7 * day);
  return database.$queryRaw<Load[]>`
    WITH theirs AS (
      SELECT s."assigneeId" AS id, count(*)::int AS count FROM "Assignment" s JOIN "Claim" c ON c."id" = s."claimId"
        JOIN "Article" a ON a."id" = c."articleId" AND a."closedAt" IS NULL AND a."archivedAt" IS NULL
      WHERE s."endedAt" IS NULL AND claim_left(c."verdict", c."state") AND NOT c."disagreed"
        AND NOT is_blind_for(${readerId}::uuid, s."assigneeId", s."blindRound", c."round") GROUP BY 1),
    given AS (
      SELECT r."reviewerId" AS id, count(*)::int AS count FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
      WHERE r."createdAt" > ${since} AND NOT is_blind_for(${readerId}::uuid, r."reviewerId", r."blindRound", c."round") GROUP BY 1)
    SELECT u."id", u."name", coalesce(t.count, 0) AS assigned, coalesce(g.count, 0) AS judged
    FROM "User" u LEFT JOIN theirs t USING (id) LEFT JOIN given g USING (id)
    WHERE u."disabledAt" IS NULL AND (t.count > 0 OR g.count > 0)
    ORDER BY 3 DESC, 4 DESC, u."name" LIMIT ${2 * listed}`;
}
