import pg from "pg";

/** The role that the app asks the embedded database as: it owns nothing. */
const role = "tickmark_app";

const alreadyThere = ["42710", "23505"];

/**
 * Makes the app's own role where there is none, with the rights it needs by now, and returns the database's address for it. It reads
 * and writes rows; what is append-only it cannot change or delete, and no trigger can it switch off.
 */
export async function appRole(ownerUrl: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await makeRole(client, password);
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('${role}', 0))`);
    for (const schema of ["public", "graphile_worker"])
      await client.query(`
        GRANT USAGE ON SCHEMA ${schema} TO ${role};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
        GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`);
    for (const { table, rights } of await refused(client))
      await client.query(`REVOKE ${rights} ON ${pg.escapeIdentifier(table)} FROM ${role}`);
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  const url = addressFor(ownerUrl, password);
  if (await refuses(url)) await anew(ownerUrl, password);
  return url;
}

/** The queue's tables have row security, and no policy for whoever is not their owner. */
async function makeRole(client: pg.Client, password: string): Promise<void> {
  const made = `CREATE ROLE ${role} LOGIN NOSUPERUSER BYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`;
  await client.query(made).catch((fault: unknown) => {
    const there = fault instanceof pg.DatabaseError && alreadyThere.includes(fault.code ?? "");
    if (!there) throw fault;
  });
}

function addressFor(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Whether the role was made with another password, which was lost. */
async function refuses(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    return false;
  } catch (fault) {
    if (fault instanceof pg.DatabaseError && fault.code === "28P01") return true;
    throw fault;
  } finally {
    await client.end();
  }
}

async function anew(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(password)}`).finally(() => client.end());
}

/** What triggers refuse of every row of a table, whatever it holds: a column that may change keeps the right. */
async function refused(client: pg.Client): Promise<{ table: string; rights: string }[]> {
  const { rows } = await client.query<{ table: string; rights: string }>(
    `SELECT c.relname AS "table", concat_ws(', ', CASE WHEN bool_or(t.tgtype & 16 > 0) THEN 'UPDATE' END,
       CASE WHEN bool_or(t.tgtype & 8 > 0) THEN 'DELETE' END) AS "rights"
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE p.proname = 'refuse_rewrite' AND c.relnamespace = 'public'::regnamespace AND t.tgtype & 24 > 0
       AND t.tgattr::text = '' GROUP BY c.relname`,
  );
  return rows;
}
