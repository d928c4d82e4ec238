import { createHash } from "node:crypto";
import pg from "pg";
import { to } from "pg-copy-streams";

const tables = [
  `SELECT * FROM "Claim" WHERE "articleId" = $1`,
  `SELECT r.* FROM "Review" r JOIN "Claim" c ON c."id" = r."claimId" WHERE c."articleId" = $1`,
  `SELECT k.* FROM "Citation" k JOIN "Claim" c ON c."id" = k."claimId" WHERE c."articleId" = $1`,
  `SELECT * FROM "Evidence" WHERE "articleId" = $1`,
];

export async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** COPY of the rows that an export reads, as bytes. */
export async function copyRowsOf(client: pg.Client, articleId: string): Promise<void> {
  for (const table of tables) {
    const stream = client.query(to(`COPY (${table.replace("$1", `'${articleId}'`)}) TO STDOUT`));
    for await (const _ of stream);
  }
}

/** Every event of the desk in the order of its chain, with the two hashes that any proof has to make. */
export async function scanAndHash(client: pg.Client): Promise<number> {
  await client.query("BEGIN");
  await client.query(`DECLARE scan NO SCROLL CURSOR FOR SELECT * FROM "Event" ORDER BY "chain", "seq"`);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  let events = 0;
  for (;;) {
    const { rows } = await client.query("FETCH 1000 FROM scan");
    if (rows.length === 0) break;
    for (const row of rows) {
      const payloadHash = sha256(`["${row.salt}",${JSON.stringify(row.payload)}]`);
      sha256(JSON.stringify([row.prevHash, row.seq, row.at, row.actorId, row.actorName, row.type, payloadHash]));
      events++;
    }
  }
  await client.query("COMMIT");
  return events;
}
