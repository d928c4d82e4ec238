import { workEventTypes } from "@/lib/audit/events/work/types";
import type { Transaction } from "@/lib/database/transaction";
import { aboutClaim } from "./history-of-claim";
import { readEvent } from "./read-event";
import { describeEvent } from "./rules/describe-event";

/** What moved a claim on last, as a sentence, and when: “Ana Ruiz marked claim 4 disputed.” */
export async function lastChangeOf(
  tx: Pick<Transaction, "event" | "claimLineage">,
  claim: { id: string; articleId: string; citations: readonly { evidenceId: string }[] },
): Promise<{ lastChange: string; at?: string }> {
  const row = await tx.event.findFirst({
    where: {
      chain: claim.articleId,
      type: { notIn: [...workEventTypes] },
      OR: [...(await aboutClaim(tx, claim)), { subjectId: { in: claim.citations.map((one) => one.evidenceId) } }],
    },
    orderBy: { seq: "desc" },
  });
  if (!row) return { lastChange: "It was changed elsewhere." };
  const event = readEvent(row);
  return {
    lastChange: `${row.actorName} ${event ? describeEvent(event, row.actorId).did : "changed it"}.`,
    at: row.at.toISOString(),
  };
}
