import { randomUUID } from "node:crypto";
import pg from "pg";
import { z } from "zod";

export type ClonedDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/**
 * A real database, with every migration, triggers included, copied from the template in some 100 ms; one that was made under
 * the same `name` before goes.
 */
export async function cloneDatabase(templateUrl: string, name: string = randomUUID()): Promise<ClonedDatabase> {
  const url = new URL(templateUrl);
  url.pathname = `/${databaseOf(templateUrl)}_${name}`;
  await dropDatabase(url.href);
  const [clone, template] = [url.href, templateUrl].map((one) => pg.escapeIdentifier(databaseOf(one)));
  await administer(templateUrl, `CREATE DATABASE ${clone} TEMPLATE ${template}`);
  return { url: url.href, drop: () => dropDatabase(url.href) };
}

/** Drops the template and every copy of it that is left. */
export async function dropWithClones(templateUrl: string): Promise<void> {
  const names = await administer(templateUrl, "SELECT datname AS name FROM pg_database");
  for (const { name } of z.array(z.object({ name: z.string() })).parse(names)) {
    if (!name.startsWith(databaseOf(templateUrl))) continue;
    const url = new URL(templateUrl);
    url.pathname = `/${name}`;
    await dropDatabase(url.href);
  }
}

export async function dropDatabase(url: string): Promise<void> {
  await administer(url, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(databaseOf(url))} WITH (FORCE)`);
}

async function administer(serverUrl: string, statement: string): Promise<unknown[]> {
  const url = new URL(serverUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
