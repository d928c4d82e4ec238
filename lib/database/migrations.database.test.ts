import path from "node:path";
import { expect, test } from "vitest";
import { database } from "./client";
import { runProgram } from "./run-program";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PATIENCE_MS = 60_000;
const DIFFERS = 2;

/** Prisma's own comparison of the test's migrated database with the schema, by way of our schema engine. */
function compareWithSchema() {
  const diff = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"];
  return runProgram(process.execPath, [path.join(ROOT, "node_modules/prisma/build/index.js"), ...diff], { cwd: ROOT });
}

test(
  "the migrations make what the schema says, and a difference is noticed",
  async () => {
    expect(await compareWithSchema()).toMatchObject({ code: 0 });

    await database.$executeRaw`CREATE TABLE left_over (id int PRIMARY KEY)`;
    const { code, output } = await compareWithSchema();
    expect(code).toBe(DIFFERS);
    expect(output).toContain("left_over");
  },
  PATIENCE_MS,
);

test("function bodies reach the database whole, and so do its triggers", async () => {
  const triggers = await database.$queryRaw<{ name: string; body: string }[]>`
    SELECT tgname AS name, prosrc AS body FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal`;
  expect(triggers).not.toHaveLength(0);
  expect(triggers.every(({ body }) => /begin.*end/is.test(body))).toBe(true);
});
