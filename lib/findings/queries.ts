import { recordedFindingSchema } from "@/lib/audit/rules/recorded-finding";
import { database } from "@/lib/database/client";
import type { Finding } from "@/lib/database/generated/client";
import { byWeight } from "./rules/weight";
import type { FindingView } from "./schema";

/** All that the desk checks find in an article's newest text, the heaviest first. */
export async function listFindings(articleId: string): Promise<FindingView[]> {
  return byWeight((await database.finding.findMany({ where: { articleId, found: true } })).map(findingView));
}

/** The row as whoever reads the article sees it. */
export function findingView(row: Finding): FindingView {
  const { key, check, spans, message } = recordedFindingSchema.parse(row);
  const { decision, words, decidedByName, decidedAt } = row;
  const decided =
    decision && decidedByName !== null && decidedAt
      ? { as: decision, words, by: decidedByName, at: decidedAt.toISOString() }
      : null;
  return { key, check, spans, message, decided };
}

/** How many findings of each of these articles nobody has decided on; one without any is not there. */
export async function openFindings(articleIds: readonly string[]): Promise<Map<string, number>> {
  const counts = await database.finding.groupBy({
    by: ["articleId"],
    where: { articleId: { in: [...articleIds] }, found: true, decision: null },
    _count: true,
  });
  return new Map(counts.map(({ articleId, _count }) => [articleId, _count]));
}
