import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { TEST_FOLDER_PREFIX } from "@/lib/testing/abandoned-servers";
import { findServer, startServer, stopServer } from "./server";

const PATIENCE_MS = 60_000;
const folder = path.join(os.tmpdir(), `${TEST_FOLDER_PREFIX}${process.pid}-${randomUUID()}`);
const lock = path.join(folder, "postgres/postmaster.pid");
let stranger: ChildProcess | undefined;

afterAll(async () => {
  stranger?.kill();
  await stopServer(folder);
  rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function lockedBy(): number {
  return Number(readFileSync(lock, "utf8").split("\n")[0]);
}

test(
  "a server is made, adopted while it runs, and keeps what it took when it is killed",
  async () => {
    expect(await findServer(folder)).toBeUndefined();
    const made = await startServer(folder);
    await query(made.url("postgres"), "CREATE TABLE kept AS SELECT 42 AS answer");

    const adopted = await startServer(folder);
    expect(adopted.url("postgres")).toBe(made.url("postgres"));
    expect((await findServer(folder))?.url("postgres")).toBe(made.url("postgres"));

    process.kill(lockedBy(), "SIGKILL");
    const again = await startServer(folder);
    expect(await query(again.url("postgres"), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);

    await again.stop();
    await expect(query(again.url("postgres"), "SELECT 1")).rejects.toThrow();
    expect(await findServer(folder)).toBeUndefined();
  },
  PATIENCE_MS,
);

test(
  "a killed server comes back although its number is another program's now",
  async () => {
    const killed = await startServer(folder);
    const text = readFileSync(lock, "utf8");
    await killed.stop();

    const { uid, gid } = statSync(path.join(folder, "postgres"));
    stranger = spawn("sleep", ["60"], { uid, gid, stdio: "ignore" });
    writeFileSync(lock, text.replace(/^\d+/, String(stranger.pid)));
    await stopServer(folder);
    expect(stranger.signalCode).toBeNull();

    const again = await startServer(folder);
    expect(await query(again.url("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(lockedBy()).not.toBe(stranger.pid);
    expect(stranger.signalCode).toBeNull();
  },
  PATIENCE_MS,
);
