import type { Transaction } from "@/lib/database/transaction";
import { readEvent } from "./read-event";

/**
 * The id of the review that stood when this one took its place; null where the claim was to check then. Only the
 * history knows: an older review may have lost its grounds in between.
 */
export async function replacedReviewOf(
  tx: Pick<Transaction, "event">,
  claim: { id: string; articleId: string },
  reviewId: string,
): Promise<string | null> {
  const rows = await tx.event.findMany({
    where: { chain: claim.articleId, subjectId: claim.id, type: { in: ["verdict.recorded", "check.taken-over"] } },
    orderBy: { seq: "desc" },
  });
  for (const row of rows) {
    const event = readEvent(row);
    if (event?.type !== "verdict.recorded" && event?.type !== "check.taken-over") continue;
    if (event.payload.reviewId === reviewId) return event.payload.before.reviewId;
  }
  return null;
}
