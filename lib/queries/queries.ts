import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";

/** One step of a query: that it went out, or what came back. */
export interface QueryStep {
  claimId: string;
  reviewId: string | null;
  step: "sent" | "answered" | "accepted" | "refused";
  person: string;
  words: string | null;
  at: string;
}

/** The steps of an article's queries, the oldest first. */
export async function listQuerySteps(
  articleId: string,
  db: Pick<Transaction, "queryStep"> = database,
): Promise<QueryStep[]> {
  const rows = await db.queryStep.findMany({ where: { articleId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(({ claimId, reviewId, step, person, words, createdAt }) => ({
    claimId,
    reviewId,
    step,
    person,
    words,
    at: createdAt.toISOString(),
  }));
}
