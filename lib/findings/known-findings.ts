import { type RecordedFinding, recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import type { Transaction } from "@/lib/database/transaction";

/** What the desk checks find in an article's newest text, in reading order; null where they were never asked. */
export async function knownFindings(
  db: Pick<Transaction, "article" | "finding">,
  articleId: string,
): Promise<RecordedFinding[] | null> {
  const { checkedBy } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { checkedBy: true } });
  if (checkedBy === null) return null;
  const rows = await db.finding.findMany({ where: { articleId, found: true } });
  return inReadingOrder(recordedFindingSchema.array().parse(rows));
}

const inReadingOrder = (findings: RecordedFinding[]) => findings.sort((one, other) => startOf(one) - startOf(other));
const startOf = ({ spans }: RecordedFinding) => Math.min(...spans.map(({ start }) => start));
