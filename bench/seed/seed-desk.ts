import pg from "pg";
import { seeded } from "@/lib/testing/seeded";
import { type Rows, seededTables } from "./article-rows";
import { articleStory, type Size, type Staff } from "./article-story";
import { copyRows } from "./copy-rows";
import { hireStaff } from "./staff";

/** So many articles stand in memory before they are written. */
const atOnce = 100;

/**
 * Fills the empty desk at DATABASE_URL, by COPY and without its triggers: each chain is made here, link by link, and verifies. The
 * same size gives the same words.
 */
export async function seedDesk(url: string, size: Size, now = new Date()): Promise<Staff> {
  const staff = await hireStaff();
  await seedArticles(url, size, staff, now);
  return staff;
}

/** Adds articles to a desk whose people are there. */
export async function seedArticles(url: string, size: Size, staff: Staff, now = new Date()) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica; SET synchronous_commit = off");
    const chance = seeded(11);
    const agency: string[] = [];
    for (let from = 0; from < size.articles; from += atOnce) {
      const parts: Rows[] = [];
      for (let nth = from; nth < Math.min(from + atOnce, size.articles); nth++)
        parts.push(articleStory(nth, size, staff, now, chance, agency));
      for (const table of seededTables)
        await copyRows(
          client,
          table,
          parts.flatMap((rows) => rows[table]),
        );
    }
    await client.query("SELECT recount_desk()");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
