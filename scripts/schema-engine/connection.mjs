import pg from "pg";

/**
 * Takes Prisma's own `schema` parameter out of a connection string and keeps everything meant for PostgreSQL.
 * @param {string} address
 * @returns {{ connectionString: string, schema: string | undefined, database: string }}
 */
export function readAddress(address) {
  const url = new URL(address);
  const schema = url.searchParams.get("schema") ?? undefined;
  url.searchParams.delete("schema");
  return { connectionString: url.href, schema, database: decodeURIComponent(url.pathname.slice(1)) || "postgres" };
}

/**
 * The same server and user with another database.
 * @param {string} address
 * @param {string} database
 */
export function withDatabase(address, database) {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/**
 * Runs one statement, or only connects when there is none. Throws what `pg` throws.
 * @param {string} address
 * @param {string} [statement]
 */
export async function runStatement(address, statement) {
  const client = new pg.Client({ connectionString: readAddress(address).connectionString });
  await client.connect();
  try {
    if (statement) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** @param {string} name */
export function quoteName(name) {
  return pg.escapeIdentifier(name);
}
