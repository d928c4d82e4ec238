import { database } from "@/lib/database/client";
import type { Finding } from "@/lib/database/generated/client";
import { type CheckFinding, checkFindingSchema } from "@/lib/text/schema";
import { byWeight } from "./rules/weight";
import type { Decision } from "./schema";

/** What was decided of a finding: why it is right as it stands, or what the writer is asked. */
export interface Decided {
  as: Decision;
  words: string | null;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** What a desk check finds in an article's newest text. Places are UTF-16 offsets of it. */
export interface FindingView extends CheckFinding {
  key: string;
  decided: Decided | null;
}

/** All that the desk checks find in an article's newest text, the heaviest first. */
export async function listFindings(articleId: string): Promise<FindingView[]> {
  return byWeight((await database.finding.findMany({ where: { articleId, found: true } })).map(findingView));
}

export function findingView(row: Finding): FindingView {
  const { check, spans, message } = checkFindingSchema.parse(row);
  const { key, decision, words, decidedByName, decidedAt } = row;
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
