import { database } from "@/lib/database/client";
import { Prisma } from "@/lib/database/generated/client";
import type { ClaimKind } from "@/lib/text/schema";
import type { Verdict } from "@/lib/vocabulary";
import { type Agreement, agreementOf } from "./rules/agreement";

export interface KindAgreement extends Agreement {
  /** Null is all kinds together. */
  kind: ClaimKind | null;
}

/**
 * How far two reviewers agreed who judged the same claim blind, all together first and then by kind; of one article or of the
 * whole desk. A round counts once it is over, with the last review of each person in it that was not taken back.
 */
export async function agreementByKind(articleId: string | null): Promise<KindAgreement[]> {
  const rows = await database.$queryRaw<{ kind: ClaimKind; verdicts: Verdict[] }[]>`
    SELECT kind, array_agg(verdict) AS verdicts FROM (
      SELECT DISTINCT ON (r."claimId", r."blindRound", r."reviewerId")
        r."claimId", r."blindRound", c."kind"::text AS kind, r."verdict"::text AS verdict
      FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
      WHERE r."blindRound" IS NOT NULL AND NOT is_blind(r."blindRound", c."round") ${articleId === null ? Prisma.empty : Prisma.sql`AND c."articleId" = ${articleId}::uuid`}
        AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")
      ORDER BY r."claimId", r."blindRound", r."reviewerId", r."createdAt" DESC, r."id" DESC
    ) said GROUP BY "claimId", "blindRound", kind`;
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const of = (kind: ClaimKind | null) => ({
    kind,
    ...agreementOf(rows.filter((row) => kind === null || row.kind === kind).map(({ verdicts }) => verdicts)),
  });
  return [of(null), ...kinds.map(of)].filter(({ units }) => units > 0);
}
