import { database } from "@/lib/database/client";

const read = (query: string) => database.$queryRawUnsafe<Record<string, unknown>[]>(query);

async function kept() {
  await database.$executeRaw`SELECT fold_tallies()`;
  return {
    left: await read(`SELECT "id", "toCheck" FROM "Article" ORDER BY 1`),
    concerns: await read(`SELECT * FROM "Concern" ORDER BY 1, 2`),
    mentions: await read(`SELECT * FROM "Mention" ORDER BY 1, 2`),
    tallies: await read(`SELECT * FROM "Tally" WHERE met <> 0 OR judged <> 0 ORDER BY 1, 2`),
  };
}

/** All that triggers keep of the desk as it is, and as it is worked out anew. */
export async function keptAndRecounted() {
  const found = await kept();
  await database.$executeRaw`SELECT recount_desk()`;
  return { kept: found, recounted: await kept() };
}
