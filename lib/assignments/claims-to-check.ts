import { Prisma } from "@/lib/database/generated/client";

/** Conditions of SQL on a claim `c` and its article `a`, shared by the queue and the inbox. */

export const articleOpen = Prisma.sql`(a."closedAt" IS NULL AND a."archivedAt" IS NULL)`;

/**
 * The claim `c` that a row names, and its article. Looked up one by one (OFFSET 0 keeps the planner from joining all claims
 * there are): the cost grows with what is somebody's, not with the desk.
 */
export const claimOf = (id: Prisma.Sql) => Prisma.sql`
  CROSS JOIN LATERAL (SELECT * FROM "Claim" WHERE "id" = ${id} OFFSET 0) c
  CROSS JOIN LATERAL (SELECT * FROM "Article" WHERE "id" = c."articleId" OFFSET 0) a`;

/** The claims `c` without a verdict that are a person's business, each with its article `a`. */
export const concerning = (personId: string) => Prisma.sql`
  (SELECT "claimId" FROM "Concern" WHERE "personId" = ${personId}::uuid) w ${claimOf(Prisma.sql`w."claimId"`)}`;

/** And of these what is assigned to them: the assignment `s`. */
export const assignedTo = (personId: string) => Prisma.sql`
  JOIN "Assignment" s ON s."claimId" = w."claimId" AND s."assigneeId" = ${personId}::uuid AND s."endedAt" IS NULL`;

export const claimToCheck = Prisma.sql`(c."verdict" IS NULL AND NOT c."disagreed"
  AND c."state" = 'inUse')`;

/** Whether this person's review is in already, blind, and waits for the other one. */
export const reviewIsIn = (personId: string) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Review" r WHERE r."claimId" = c."id" AND r."reviewerId" = ${personId}::uuid AND is_blind(r."blindRound", c."round")
    AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id"))`;

/** The people whose work a claim is: who has it, and whose blind review of it is in. */
const peopleOn = Prisma.sql`(
  SELECT s."assigneeId" AS id FROM "Assignment" s JOIN "User" u ON u."id" = s."assigneeId"
  WHERE s."claimId" = c."id" AND s."endedAt" IS NULL AND u."disabledAt" IS NULL
  UNION SELECT r."reviewerId" FROM "Review" r WHERE r."claimId" = c."id" AND is_blind(r."blindRound", c."round")
    AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id"))`;

/**
 * Whether this person could take the claim: there is room, it is not theirs already, and nobody is working on it. Who
 * works on what is not known where two judge each claim.
 */
export const freeFor = (personId: string, now: Date) => Prisma.sql`(
  (SELECT count(*) FROM ${peopleOn} p) < a."requiredReviews"
  AND NOT EXISTS (SELECT 1 FROM ${peopleOn} p WHERE p.id = ${personId}::uuid)
  AND (a."requiredReviews" > 1 OR NOT EXISTS (
    SELECT 1 FROM "Presence" w WHERE w."claimId" = c."id" AND w."working" AND w."until" > ${now}
      AND w."userId" <> ${personId}::uuid)))`;
