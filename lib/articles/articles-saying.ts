import { inTransaction } from "@/lib/database/transaction";

const most = 1000;

/** The articles whose text holds these words in any form; claims are words of the text too. The expression is the index's own. */
export function articlesSaying(words: string): Promise<string[]> {
  return inTransaction(async (tx) => {
    // PostgreSQL counts rows, not how long each text is: on a desk of hundreds it would read them all anew, a millisecond a page.
    // Without these two only the index of the words is left to it.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    await tx.$executeRaw`SET LOCAL enable_indexscan = off`;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "articleId" AS id FROM "Revision"
      WHERE to_tsvector('english', left("text", 200000)) @@ websearch_to_tsquery('english', ${words}) LIMIT ${most}`;
    return rows.map(({ id }) => id);
  });
}
