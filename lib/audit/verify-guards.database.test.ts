import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { guardsIn } from "./rules/guards";
import { verifyGuards } from "./verify-guards";

const folder = path.join(import.meta.dirname, "../../prisma/migrations");
const migrations = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map((name) => readFileSync(path.join(folder, name, "migration.sql"), "utf8"));

const run = (...statements: string[]) => Promise.all(statements.map((one) => database.$executeRawUnsafe(one)));
const mend: string[] = [];
afterEach(async () => void (await run(...mend.splice(0))));

it("knows every guard of a desk as it is made", async () => {
  expect(guardsIn(migrations).triggers.length).toBeGreaterThan(40);
  expect(await verifyGuards(migrations)).toBeNull();
});

it.each([
  [
    "switches a trigger off",
    `ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only"`,
    `ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only"`,
    "Event_append_only is switched off",
  ],
  [
    "drops one",
    `DROP TRIGGER "Review_no_truncate" ON "Review"`,
    `CREATE TRIGGER "Review_no_truncate" BEFORE TRUNCATE ON "Review" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite()`,
    "Review_no_truncate is missing",
  ],
])("names it where somebody %s", async (_, change, back, named) => {
  mend.push(back);
  await run(change);
  expect(await verifyGuards(migrations)).toContain(named);
});
