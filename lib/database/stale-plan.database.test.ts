import { afterEach, beforeEach, expect, it } from "vitest";
import { database } from "./client";
import { inTransaction } from "./transaction";

beforeEach(() => database.$executeRaw`CREATE TABLE "Gauge" ("level" int)`);
afterEach(() => database.$executeRaw`DROP TABLE "Gauge"`);

type Asker = Pick<typeof database, "$queryRaw">;
const read = (asker: Asker) => asker.$queryRaw`SELECT * FROM "Gauge"`;
/** Several at once, so that each is another connection's. */
const several = (ask: () => Promise<unknown>) => Promise.all(Array.from({ length: 5 }, ask));

it.each([
  ["outside any transaction", () => read(database)],
  ["in a transaction", () => inTransaction((tx) => read(tx))],
])("a process reads on after a migration, %s", async (_, ask) => {
  await database.$executeRaw`INSERT INTO "Gauge" VALUES (3)`;
  expect(await several(ask)).toEqual(Array(5).fill([{ level: 3 }]));
  await database.$executeRaw`ALTER TABLE "Gauge" ADD COLUMN "unit" text`;
  expect(await several(ask)).toEqual(Array(5).fill([{ level: 3, unit: null }]));
});

it("a change that met an old statement is made once", async () => {
  const raise = () =>
    inTransaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO "Gauge" ("level") VALUES (1)`;
      return read(tx);
    });
  await raise();
  await database.$executeRaw`ALTER TABLE "Gauge" ADD COLUMN "unit" text`;
  expect(await raise()).toEqual([
    { level: 1, unit: null },
    { level: 1, unit: null },
  ]);
});

it("what the server cannot do at all is a fault as ever", async () => {
  await expect(database.$executeRaw`CREATE INDEX ON "Gauge" ("level" ASC) INCLUDE (("level" + 1))`).rejects.toThrow(
    /not support/,
  );
});
