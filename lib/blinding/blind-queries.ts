import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";

/** The claims of an article on which this person's own review waits, blind, for the second one. */
export async function blindReviewsBy(
  { articleId }: { articleId: string },
  reviewerId: string,
  db: Pick<Transaction, "$queryRaw"> = database,
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."id" FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId"
    WHERE r."reviewerId" = ${reviewerId}::uuid AND c."articleId" = ${articleId}::uuid AND is_blind(r."blindRound", c."round")
      AND NOT EXISTS (SELECT 1 FROM "ReviewRetraction" t WHERE t."reviewId" = r."id")`;
  return new Set(rows.map(({ id }) => id));
}
