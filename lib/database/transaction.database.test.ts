import { expect, test } from "vitest";
import { failed } from "@/lib/outcome";
import { database } from "./client";
import { inTransaction } from "./transaction";

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
