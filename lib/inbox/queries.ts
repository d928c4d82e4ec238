import { type Actor, can } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import { type DueArticle, type Inbox, lastDayShown, type OrphanedClaim, type Waiting } from "./inbox";
import { assigned, disagreed, due, mentioned, reopened } from "./what-waits";

/** As many of each as a page shows. */
const shown = 50;

const claim = Prisma.sql`c."id" AS "claimId", c."articleId", c."number", left(c."exact", 300) AS exact, a."title", a."deadline"`;
const soonest = Prisma.sql`a."deadline" NULLS LAST`;

/** What waits for somebody now, worked out from the tables: it is gone when it is done. */
export async function listInbox(actor: Actor, now: Date): Promise<Inbox> {
  const me = actor.id;
  const [again, differing, named, given, wanted] = await Promise.all([
    lines<OrphanedClaim>(Prisma.sql`${claim}, NULL AS by, r."verdict"::text AS text, r."createdAt" AS at
      FROM ${reopened(me)} ORDER BY ${soonest}, r."createdAt" DESC`),
    lines<OrphanedClaim>(Prisma.sql`${claim}, NULL AS by, NULL AS text, two.at
      FROM ${disagreed(me, maySettle(actor))} ORDER BY ${soonest}, two.at DESC`),
    lines<OrphanedClaim>(Prisma.sql`m."claimId", m."articleId", m."number", left(m."exact", 300) AS exact, m."title",
      m."deadline", m."authorName" AS by, left(m."text", 300) AS text, m."createdAt" AS at
      FROM ${mentioned(me)} ORDER BY m."createdAt" DESC`),
    lines<OrphanedClaim>(Prisma.sql`${claim}, nullif(s."assignedByName", s."assigneeName") AS by, NULL AS text,
      s."createdAt" AS at FROM ${assigned(me)} ORDER BY ${soonest}, s."createdAt" DESC, c."start"`),
    lines<DueArticle>(Prisma.sql`a."id" AS "articleId", a."title", a."deadline", a."toCheck", a."mine"
      FROM ${due(me, lastDayShown(now))} ORDER BY a."deadline", a."importedAt"`),
  ]);
  return { reopened: again, disagreed: differing, mentioned: named, assigned: given, due: wanted };
}

/** How much waits for somebody now, of every sort together. */
export async function countInbox(actor: Actor, now: Date): Promise<number> {
  const me = actor.id;
  const sorts = [
    reopened(me),
    disagreed(me, maySettle(actor)),
    mentioned(me),
    assigned(me),
    due(me, lastDayShown(now)),
  ];
  const counts = await Promise.all(sorts.map(countOf));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countOf(waiting: Prisma.Sql): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM ${waiting}`;
  return row?.count ?? 0;
}

const maySettle = (actor: Actor) => can(actor, "review.adjudicate");

async function lines<Line>(selected: Prisma.Sql): Promise<Waiting<Line>> {
  const rows = await database.$queryRaw<(Line & { total: number })[]>`
    SELECT *, (count(*) OVER ())::int AS total FROM (SELECT ${selected}) found LIMIT ${shown}`;
  return { lines: rows, total: rows[0]?.total ?? 0 };
}
