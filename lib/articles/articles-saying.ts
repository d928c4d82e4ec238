import { database } from "@/lib/database/client";

const most = 1000;

/** The articles whose text holds these words in any form; claims are words of the text too. */
export async function articlesSaying(words: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`SELECT articles_saying(${words}, ${most}::int) AS id`;
  return rows.map(({ id }) => id);
}
