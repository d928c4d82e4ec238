import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { articleOpen, assignedTo, claimToCheck, concerning, freeFor, reviewIsIn } from "./claims-to-check";
import type { Candidate } from "./rules/next-for-me";

const columns = Prisma.sql`c."id" AS "claimId", c."articleId", a."deadline", a."importedAt", c."start", c."number"`;

/** The claims assigned to somebody that wait for them. */
export const ownCandidates = (tx: Pick<Transaction, "$queryRaw">, personId: string) => tx.$queryRaw<Candidate[]>`
  SELECT ${columns}, true AS mine
  FROM ${concerning(personId)} ${assignedTo(personId)}
  WHERE ${articleOpen} AND ${claimToCheck} AND NOT ${reviewIsIn(personId)}`;

/**
 * The claims that somebody could take first, of the articles wanted first: two, since one of them may be open already. The walk
 * through the open articles ends at them.
 */
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
  WHERE ${articleOpen} AND a."toCheck" > 0 AND ${inArticle}
  ORDER BY coalesce(a."deadline", '9999-12-31'), a."importedAt", a."id", found."start", found."number" LIMIT 2`;
