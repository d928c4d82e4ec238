import { expect, test } from "vitest";
import { failed } from "@/lib/outcome";
import { database } from "./client";
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

test("work that outlives its timeout is rolled back", async () => {
  const slow = inTransaction((tx) => tx.$executeRaw`INSERT INTO scratch SELECT 3 FROM pg_sleep(0.4)`, { timeout: 100 });
  await expect(slow).rejects.toThrow();
  expect(await countScratch()).toBe(1);
});

test("a command that waits too long for others is told so, and a fault stays a fault", async () => {
  const slow = commandTransaction((tx) => tx.$executeRaw`INSERT INTO scratch SELECT 5 FROM pg_sleep(0.4)`, {
    timeout: 100,
  });
  expect(await slow).toMatchObject({ ok: false, failure: { code: "busy" } });
  expect(await countScratch()).toBe(1);
  const broken = commandTransaction(async () => {
    throw new Error("second thoughts");
  });
  await expect(broken).rejects.toThrow("second thoughts");
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
