import type { Article, Event } from "@/lib/database/generated/client";
import { inReading, type Reading } from "@/lib/database/reading";
import type { Head } from "./rules/chain";
import { differenceIn, missingIn } from "./rules/compare-states";
import { storedFacts } from "./stored-facts";
import { broken, type Verification, type Walk, walkChain } from "./walk-chain";

export type ArticleHead = Pick<Article, "id" | "title" | "headSeq" | "headHash">;

export interface Proof extends ArticleHead {
  proof: Verification;
}

const eventsAtOnce = 500;

/**
 * Proves one article's history: every link by its hashes, the end by the recorded head and by `witnessed` (a head an
 * earlier export carries), and the tables by replaying it all. Reads one consistent state; writes nothing.
 */
export function verifyArticle(articleId: string, witnessed: Head | null = null): Promise<Verification | null> {
  return inReading(async (reading) => {
    const articles = await reading.rows<ArticleHead>(
      `SELECT "id", "title", "headSeq", "headHash" FROM "Article" WHERE "id" = $1`,
      [articleId],
    );
    const [found] = await proveAll(reading, articles, witnessed);
    return found?.proof ?? null;
  });
}

/**
 * Proves the histories of some articles at once: their events in one order, and then each table once. What their claims come to
 * stays in memory meanwhile.
 */
export async function proveAll(
  reading: Reading,
  articles: readonly ArticleHead[],
  witnessed: Head | null = null,
): Promise<Proof[]> {
  const ids = articles.map(({ id }) => id);
  const walks = new Map(
    articles.map(({ id, headSeq, headHash }) => [id, walkChain({ head: { seq: headSeq, hash: headHash }, witnessed })]),
  );
  const events = reading.pages<Event>(
    `SELECT * FROM "Event" WHERE "chain" = ANY ($1::text[]) ORDER BY "chain", "seq"`,
    [ids],
    eventsAtOnce,
  );
  for await (const rows of events) for (const row of rows) walks.get(row.chain)?.take(row);
  const differences = await compareTables(reading, walks);
  return articles.map((article) => {
    const proof = walks.get(article.id)?.end() ?? broken(null, "It was not read.");
    const difference = differences.get(article.id);
    return { ...article, proof: proof.intact && difference ? broken(null, difference) : proof };
  });
}

/** By article, the first fact on which its history and the tables differ; those in which a link does not fit have none. */
async function compareTables(reading: Reading, walks: ReadonlyMap<string, Walk>): Promise<Map<string, string>> {
  const whole = [...walks].filter(([, walk]) => walk.end().intact);
  const states = new Map(whole.map(([id, { state }]) => [id, state]));
  const differences = new Map<string, string>();
  for await (const facts of storedFacts(reading, [...states.keys()]))
    for (const { articleId, name, fact } of facts) {
      const state = states.get(articleId);
      const difference = state && !differences.has(articleId) && differenceIn(state, name, fact);
      if (difference) differences.set(articleId, difference);
    }
  for (const [id, state] of states) {
    const missing = differences.has(id) ? null : missingIn(state);
    if (missing) differences.set(id, missing);
  }
  return differences;
}
