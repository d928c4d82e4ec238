import { connect, createServer, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import { troubleOf } from "@/lib/trouble";
import { freePort } from "./free-port";
import { within } from "./limits";
import { openPool } from "./pool";

const address = new URL(process.env.DATABASE_URL ?? "");
const impatient = { lock: 50, statement: 50, whole: 50 };
const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** A way to the database that can fall silent: nothing is refused, and nothing comes any more. */
async function silenceable() {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(address.port), address.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on("error", () => near.destroy());
    sockets.add(near).add(far);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = new URL(address);
  url.host = `127.0.0.1:${port}`;
  const silence = () => sockets.forEach((socket) => void socket.unpipe().pause());
  return { url: url.href, silence };
}

function opened(url: string) {
  const pool = openPool(url);
  closing.push(() => pool.end());
  return pool;
}

test("a server that falls silent is hung up on, and the connection is given to nobody again", async () => {
  const { url, silence } = await silenceable();
  const pool = opened(url);
  const asked = await pool.connect();
  await asked.query("SELECT 1");
  silence();
  const fault = await within(impatient, () => asked.query("SELECT 1")).catch((error: unknown) => error);
  expect(troubleOf(fault)).toBe("away");
  asked.release();
  expect(pool.totalCount).toBe(0);
});

test("a server that answers in time keeps its connection, however long nobody asks", async () => {
  const [pool, other] = [opened(address.href), opened(address.href)];
  const connection = () => within(impatient, () => pool.query("SELECT pg_backend_pid() AS id"));
  const { rows } = await connection();
  await other.query("SELECT pg_sleep(1.2)");
  expect((await connection()).rows).toEqual(rows);
});

test("where nobody listens, that is told at once", async () => {
  const pool = opened(`postgresql://desk@127.0.0.1:${await freePort()}/desk`);
  const fault = await pool.query("SELECT 1").catch((error: unknown) => error);
  expect(troubleOf(fault)).toBe("away");
});
