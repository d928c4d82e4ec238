import { database } from "@/lib/database/client";
import { paceFrom } from "./rules/pace";

/** What was done last says how fast it goes now. */
const newest = 400;

/**
 * How long a claim of this article takes to judge, in milliseconds, by the last verdicts of its history; null where nobody knows
 * yet. `head` is the number of its newest event. What was judged blind stands there sealed, and does not count.
 */
export async function paceOf(articleId: string, head: number): Promise<number | null> {
  const verdicts = await database.event.findMany({
    where: { chain: articleId, seq: { gt: head - newest }, type: "verdict.recorded" },
    select: { at: true },
  });
  return paceFrom(verdicts.map(({ at }) => at));
}
