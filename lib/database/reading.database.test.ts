import { expect, it } from "vitest";
import { troubleOf } from "@/lib/trouble";
import { database } from "./client";
import { inReading, openReading } from "./reading";

const numbers = `SELECT generate_series(1, $1::int) AS "n"`;

it("gives a long answer in pages, all of one state", async () => {
  await inReading(async (reading) => {
    const sizes: number[] = [];
    for await (const rows of reading.pages<{ n: number }>(numbers, [25], 10)) sizes.push(rows.length);
    expect(sizes).toEqual([10, 10, 5]);
    const [before] = await reading.rows(`SELECT count(*) FROM "User"`, []);
    await database.user.create({ data: { email: "new@desk.example", name: "N", role: "reviewer", passwordHash: "-" } });
    expect(await reading.rows(`SELECT count(*) FROM "User"`, [])).toEqual([before]);
  });
});

it("writes nothing", async () => {
  const written = inReading((reading) => reading.rows(`DELETE FROM "User"`, []));
  await expect(written).rejects.toThrow(/read-only/);
});

it("survives that the server hangs up on whoever takes nothing", async () => {
  const reading = await openReading();
  const [row] = await reading.rows<{ id: number }>("SELECT pg_backend_pid() AS id", []);
  await database.$queryRaw`SELECT pg_terminate_backend(${row?.id}::int)`;
  const fault = await reading.rows("SELECT 1", []).catch((error: unknown) => error);
  expect(troubleOf(fault)).toBe("away");
  await reading.close();
  await reading.close();
  expect(await inReading((next) => next.rows("SELECT 1 AS one", []))).toEqual([{ one: 1 }]);
});
