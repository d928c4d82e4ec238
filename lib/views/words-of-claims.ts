import { database } from "@/lib/database/client";

/** As much as a line shows, in UTF-16 units. */
const longest = 200;

/** The words of claims, by id. */
export async function wordsOfClaims(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.claim.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, exact: true },
  });
  return new Map(rows.map(({ id, exact }) => [id, exact.slice(0, longest)]));
}

/** A claim by the number that people call it by; null where the article has none. */
export const claimByNumber = (articleId: string, number: number) =>
  database.claim.findFirst({ where: { articleId, number }, select: { id: true } });
