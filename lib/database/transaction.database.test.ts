import { beforeAll, expect, test } from "vitest";
import { failed } from "@/lib/outcome";
import { busy } from "@/lib/trouble";
import type { Trouble } from "@/lib/trouble-words";
import { database } from "./client";
import type { WorkLimits } from "./limits";
import { commandTransaction, inTransaction } from "./transaction";

async function countScratch(): Promise<number> {
  const [row] = await database.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM scratch`;
  return Number(row?.count);
}

test("a transaction keeps all of its writes or none of them", async () => {
  await database.$executeRaw`CREATE TABLE scratch (id int)`;
  await inTransaction((tx) => tx.$executeRaw`INSERT INTO scratch VALUES (1)`);
  expect(await countScratch()).toBe(1);

  const broken = inTransaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO scratch VALUES (2)`;
    throw new Error("second thoughts");
  });
  await expect(broken).rejects.toThrow("second thoughts");
  expect(await countScratch()).toBe(1);
});

test("a refusal is handed back, and what was written before it is not kept", async () => {
  const refused = failed("conflict", "Too late.");
  const answer = await inTransaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO scratch VALUES (4)`;
    return refused;
  });
  expect(answer).toBe(refused);
  expect(await countScratch()).toBe(1);
});

const patient: WorkLimits = { lock: 5_000, statement: 5_000, whole: 5_000 };

test("work that outlives its limit is rolled back", async () => {
  const slow = inTransaction((tx) => tx.$executeRaw`INSERT INTO scratch SELECT 3 FROM pg_sleep(0.4)`, {
    ...patient,
    whole: 100,
  });
  await expect(slow).rejects.toThrow();
  expect(await countScratch()).toBe(1);
});

beforeAll(async () => {
  await database.$executeRaw`CREATE TABLE held AS SELECT 1 AS id`;
});

test.each<[Trouble, WorkLimits]>([
  ["slow", { ...patient, whole: 100 }],
  ["slow", { ...patient, statement: 100 }],
  ["waited", { ...patient, lock: 100 }],
])("a command that is %s under %j is told so, and nothing is kept", async (trouble, limits) => {
  const answer = await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM held FOR UPDATE`;
    return commandTransaction(async (waiting) => {
      await waiting.$executeRaw`INSERT INTO scratch VALUES (5)`;
      if (trouble === "waited") await waiting.$executeRaw`SELECT 1 FROM held FOR UPDATE`;
      else await waiting.$executeRaw`SELECT pg_sleep(0.4)`;
      return "went through";
    }, limits);
  });
  expect(answer).toEqual(busy(trouble));
  expect(await countScratch()).toBe(1);
});

test("what nobody named a limit for has those of a click, and a transaction's own end with it", async () => {
  const shown = () => database.$queryRaw`
    SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`;
  await inTransaction((tx) => tx.$executeRaw`SELECT 1`, patient);
  expect(await shown()).toEqual([{ lock: "5s", statement: "7s" }]);
});

test.each<[string, Trouble]>([
  ["53100", "full"],
  ["53300", "crowded"],
  ["25006", "read-only"],
  ["42501", "read-only"],
  ["57P01", "away"],
])("a command is told of a database that answers %s", async (state, trouble) => {
  await database.$executeRaw`
    CREATE OR REPLACE FUNCTION refuse(state text) RETURNS int LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'refused' USING ERRCODE = state; END $$`;
  expect(await commandTransaction((tx) => tx.$queryRaw`SELECT refuse(${state})`)).toEqual(busy(trouble));
});

test("a fault stays a fault", async () => {
  const broken = commandTransaction(async () => {
    throw new Error("second thoughts");
  });
  await expect(broken).rejects.toThrow("second thoughts");
  await expect(commandTransaction((tx) => tx.$queryRaw`SELECT 1 / 0`)).rejects.toThrow("division by zero");
});

test("of two that wait for each other one is told to try again, and the other goes through", async () => {
  await database.$executeRaw`CREATE TABLE pair (id int PRIMARY KEY, count int DEFAULT 0)`;
  await database.$executeRaw`INSERT INTO pair VALUES (1), (2)`;
  let begun = 0;
  let bothBegan = () => {};
  const both = new Promise<void>((resolve) => {
    bothBegan = resolve;
  });
  const crossing = (first: number, second: number) =>
    commandTransaction(async (tx) => {
      await tx.$executeRaw`UPDATE pair SET count = count + 1 WHERE id = ${first}`;
      begun += 1;
      if (begun === 2) bothBegan();
      await both;
      await tx.$executeRaw`UPDATE pair SET count = count + 1 WHERE id = ${second}`;
      return { ok: true } as const;
    });
  const answers = await Promise.all([crossing(1, 2), crossing(2, 1)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toMatchObject([{ failure: { code: "busy" } }]);
  expect(await database.$queryRaw`SELECT sum(count)::int AS sum FROM pair`).toEqual([{ sum: 2 }]);
});
