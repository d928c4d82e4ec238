import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { articleOpen, claimOf, claimToCheck, freeFor, reviewIsIn } from "./claims-to-check";
import type { Candidate } from "./rules/next-for-me";

const columns = Prisma.sql`c."id" AS "claimId", c."articleId", a."deadline", a."importedAt", c."start", c."number"`;

/** The claims assigned to somebody that wait for them. */
export const ownCandidates = (tx: Pick<Transaction, "$queryRaw">, personId: string) => tx.$queryRaw<Candidate[]>`
  SELECT ${columns}, true AS mine
  FROM "Assignment" s ${claimOf(Prisma.sql`s."claimId"`)}
  WHERE s."assigneeId" = ${personId}::uuid AND s."endedAt" IS NULL
    AND ${articleOpen} AND ${claimToCheck} AND NOT ${reviewIsIn(personId)}`;

/** Of each open article the first claims that somebody could take: two, since one of them may be open already. */
export const freeCandidates = (tx: Pick<Transaction, "$queryRaw">, personId: string, now: Date) =>
  free(tx, { personId, now, inArticle: Prisma.sql`true`, inPassage: Prisma.sql`true` });

/** Those of one article that begin where `inPassage` says of a claim `c`. */
export const freeCandidatesIn = (
  tx: Pick<Transaction, "$queryRaw">,
  where: { personId: string; now: Date; articleId: string; inPassage: Prisma.Sql },
) => free(tx, { ...where, inArticle: Prisma.sql`a."id" = ${where.articleId}::uuid` });

const free = (
  tx: Pick<Transaction, "$queryRaw">,
  {
    personId,
    now,
    inArticle,
    inPassage,
  }: { personId: string; now: Date; inArticle: Prisma.Sql; inPassage: Prisma.Sql },
) => tx.$queryRaw<Candidate[]>`
  SELECT found.*, false AS mine FROM "Article" a CROSS JOIN LATERAL (
    SELECT ${columns} FROM "Claim" c
    WHERE c."articleId" = a."id" AND ${claimToCheck} AND ${inPassage} AND ${freeFor(personId, now)}
    ORDER BY c."start", c."number" LIMIT 2) found
  WHERE ${articleOpen} AND ${inArticle}`;
