import { database } from "@/lib/database/client";

const most = 1000;

/** The articles whose text holds these words in any form; claims are words of the text too. The expression is the index's own. */
export async function articlesSaying(words: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "articleId" AS id FROM "Revision"
    WHERE to_tsvector('english', left("text", 200000)) @@ websearch_to_tsquery('english', ${words}) LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
