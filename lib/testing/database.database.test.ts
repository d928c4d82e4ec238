import pg from "pg";
import { expect, inject, test } from "vitest";
import { cloneDatabase } from "./database";

async function rows(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test("a clone has the migrations and shares nothing with another clone", async () => {
  const [one, two] = [await cloneDatabase(inject("templateUrl")), await cloneDatabase(inject("templateUrl"))];
  expect(await rows(one.url, "SELECT 1 FROM _prisma_migrations WHERE finished_at IS NOT NULL")).not.toHaveLength(0);

  await rows(one.url, "CREATE TABLE only_here (id int)");
  await expect(rows(two.url, "SELECT * FROM only_here")).rejects.toThrow("does not exist");

  await one.drop();
  await expect(rows(one.url, "SELECT 1")).rejects.toThrow("does not exist");
  await two.drop();
});
