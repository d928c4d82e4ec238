import { isBlind } from "@/lib/blinding/rules/blind";
import type { Transaction } from "@/lib/database/transaction";
import type { Verdict } from "@/lib/vocabulary";
import { bothOf } from "./rules/both-reviews";
import { activeStances, fallback } from "./rules/fallback";

/** A claim whose round was ended, and what stands on it then. */
export interface Opened {
  claimId: string;
  verdict: Verdict | null;
  reviewId: string | null;
}

/**
 * Ends the round of every claim of an article on which something is blind, so that everybody may read it. With `take` a claim
 * with one review in takes it for its verdict, where its grounds hold; otherwise it is to check. Raises each claim's version.
 */
export async function openRounds(tx: Transaction, articleId: string, { take }: { take: boolean }): Promise<Opened[]> {
  const blind = await blindClaims(tx, articleId);
  if (blind.length === 0) return [];
  const claims = await tx.claim.findMany({
    where: { articleId, id: { in: blind } },
    orderBy: { number: "asc" },
    select: {
      id: true,
      round: true,
      citations: { select: { stance: true, evidence: { select: { withdrawal: true } } } },
      reviews: {
        where: { blindRound: { not: null }, retraction: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      },
    },
  });
  const opened = claims.map(({ id, round, citations, reviews }) => {
    const [only = null] = take ? bothOf(reviews.filter((review) => isBlind(review, { round }))) : [];
    const stands = fallback(only, activeStances(citations));
    return { claimId: id, verdict: stands?.verdict ?? null, reviewId: stands?.id ?? null };
  });
  await tx.$executeRaw`
    UPDATE "Claim" c SET "round" = c."round" + 1, "version" = c."version" + 1, "verdict" = o."verdict"::"Verdict",
      "reviewId" = o."reviewId"
    FROM jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) AS o("claimId" uuid, "verdict" text, "reviewId" uuid)
    WHERE c."id" = o."claimId"`;
  return opened;
}

/** The claims of an article on which something is blind. That they are is nobody else's to know: only rules may ask. */
export async function blindClaims(tx: Pick<Transaction, "$queryRaw">, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" c WHERE c."articleId" = ${articleId}::uuid AND (
      EXISTS (SELECT 1 FROM "Review" s WHERE s."claimId" = c."id" AND is_blind(s."blindRound", c."round"))
      OR EXISTS (SELECT 1 FROM "Citation" s WHERE s."claimId" = c."id" AND is_blind(s."blindRound", c."round"))
      OR EXISTS (SELECT 1 FROM "Comment" s WHERE s."claimId" = c."id" AND is_blind(s."blindRound", c."round"))
      OR EXISTS (SELECT 1 FROM "Assignment" s WHERE s."claimId" = c."id" AND is_blind(s."blindRound", c."round"))
      OR EXISTS (SELECT 1 FROM "RemarkDecision" s WHERE s."claimId" = c."id" AND is_blind(s."blindRound", c."round")))`;
  return rows.map(({ id }) => id);
}
