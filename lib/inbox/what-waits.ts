import {
  articleOpen,
  assignedTo,
  claimOf,
  claimToCheck,
  concerning,
  reviewIsIn,
} from "@/lib/assignments/claims-to-check";
import { Prisma } from "@/lib/database/generated/client";

/** What waits for somebody, as SQL: each has a claim `c` of an article `a`, and what else it shows. Nothing of it is stored. */

/** Their review was the last one of the claim, or one of the last two where two judge it; and not they took it back. */
const lastReviewOf = (me: string) => Prisma.sql`
  r."reviewerId" = ${me}::uuid AND NOT is_blind(r."blindRound", c."round")
  AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id" AND t."retractedById" = ${me}::uuid)
  AND NOT EXISTS (SELECT 1 FROM "Review" x WHERE x."claimId" = c."id" AND x."createdAt" > r."createdAt"
    AND NOT is_blind(x."blindRound", c."round") AND (x."blindRound" IS NULL OR x."blindRound" IS DISTINCT FROM r."blindRound"))`;

export const reopened = (me: string) => Prisma.sql`
  ${concerning(me)} JOIN "Review" r ON r."claimId" = w."claimId"
  WHERE ${lastReviewOf(me)} AND ${articleOpen} AND ${claimToCheck} AND NOT ${reviewIsIn(me)}`;

const isReopened = (me: string) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Review" r WHERE r."claimId" = c."id" AND ${lastReviewOf(me)})`;

export const disagreed = (me: string, maySettle: boolean) => Prisma.sql`
  ${maySettle ? everyDisagreement : concerning(me)} CROSS JOIN LATERAL (
    SELECT max(r."createdAt") AS at, bool_or(r."reviewerId" = ${me}::uuid) AS mine
    FROM "Review" r WHERE r."claimId" = c."id" AND r."blindRound" = c."round" - 1
      AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")) two
  WHERE ${articleOpen} AND c."disagreed" AND c."state" = 'inUse'
    AND (${maySettle} OR two.mine)`;

const everyDisagreement = Prisma.sql`
  (SELECT "id" AS "claimId" FROM "Claim" WHERE "disagreed" IS TRUE AND "disagreed") w ${claimOf(Prisma.sql`w."claimId"`)}`;

/** The latest comment of each thread that names them. What others said blind is left out, thread and answer alike. */
export const mentioned = (me: string) => Prisma.sql`
  (SELECT DISTINCT ON (b."id") m.*, c."number", c."exact", c."articleId", a."title", a."deadline"
   FROM "Mention" w JOIN "Comment" b ON b."id" = w."threadId" AND b."resolvedAt" IS NULL CROSS JOIN LATERAL (
     SELECT * FROM "Comment" WHERE "id" = b."id" UNION ALL SELECT * FROM "Comment" WHERE "replyToId" = b."id") m
   ${claimOf(Prisma.sql`m."claimId"`)}
   WHERE w."personId" = ${me}::uuid AND ${articleOpen} AND m."mentions" @> ARRAY[${me}::uuid] AND m."authorId" <> ${me}::uuid
     AND NOT is_blind(m."blindRound", c."round")
     AND NOT is_blind_for(${me}::uuid, b."authorId", b."blindRound", c."round")
     AND NOT EXISTS (SELECT 1 FROM "Comment" x WHERE x."replyToId" = b."id" AND x."authorId" = ${me}::uuid
       AND x."createdAt" > m."createdAt")
   ORDER BY b."id", m."createdAt" DESC) m`;

const givenTo = (me: string) => Prisma.sql`
  ${concerning(me)} ${assignedTo(me)} WHERE ${articleOpen} AND ${claimToCheck} AND NOT ${reviewIsIn(me)}`;

export const assigned = (me: string) => Prisma.sql`${givenTo(me)} AND NOT ${isReopened(me)}`;

/** Open articles wanted by `day` that they imported, or in which claims of theirs are to check. */
export const due = (me: string, day: string) => Prisma.sql`
  (SELECT a.*, (SELECT count(*) FROM "Claim" c WHERE c."articleId" = a."id" AND ${claimToCheck})::int AS "toCheck",
     theirs.mine
   FROM (
     SELECT "articleId", sum(mine)::int AS mine FROM (
       SELECT a."id" AS "articleId", 0 AS mine FROM "Article" a
       WHERE a."importedById" = ${me}::uuid AND ${articleOpen} AND a."deadline" <= ${day}
       UNION ALL SELECT c."articleId", 1 FROM ${givenTo(me)} AND a."deadline" <= ${day}) found
     GROUP BY 1) theirs
   CROSS JOIN LATERAL (
     SELECT "id", "title", "deadline", "importedAt" FROM "Article" WHERE "id" = theirs."articleId" OFFSET 0) a) a`;
