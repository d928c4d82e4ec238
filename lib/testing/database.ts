import { randomUUID } from "node:crypto";
import pg from "pg";

export type ClonedDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** A real database of its own, with every migration, triggers included, copied from the template in some 100 ms. */
export async function cloneDatabase(templateUrl: string): Promise<ClonedDatabase> {
  const name = `tickmark_${randomUUID().replaceAll("-", "")}`;
  await administer(templateUrl, `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(databaseOf(templateUrl))}`);
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(url.href) };
}

export async function dropDatabase(url: string): Promise<void> {
  await administer(url, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(databaseOf(url))} WITH (FORCE)`);
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  const url = new URL(serverUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
