import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { freePort } from "@/lib/database/free-port";
import { watchDatabase } from "@/lib/database/watch";
import { TEST_FOLDER_PREFIX } from "@/lib/testing/abandoned-servers";
import { openDeskDatabase } from "./database";
import { keepAppUp } from "./keep-app-up";

const folder = path.join(os.tmpdir(), `${TEST_FOLDER_PREFIX}${process.pid}-${randomUUID()}`);
const over = new AbortController();
const undos: (() => Promise<void>)[] = [];
const said: string[] = [];
const say = (line: string) => void said.push(line);
const PATIENCE_MS = 60_000;
const soon = { timeout: 20_000, interval: 20 };

afterAll(async () => {
  over.abort();
  for (const undo of undos.reverse()) await undo();
  rmSync(folder, { recursive: true, force: true });
});

test(
  "a postmaster that is killed comes back at its address with what it took, and whoever asks is told meanwhile",
  async () => {
    const database = await openDeskDatabase(undefined, folder);
    undos.push(database.stop);
    void database.keepUp(over.signal, say);
    const url = database.url.replace(/tickmark$/, "postgres");
    const told: boolean[] = [];
    undos.push(watchDatabase(url, (there) => void told.push(there)));
    const ask = async (statement: string) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return (await client.query(statement).finally(() => client.end())).rows;
    };
    await ask("CREATE TABLE kept AS SELECT 42 AS answer");
    await vi.waitFor(() => expect(told).toEqual([true]), soon);

    process.kill(Number(readFileSync(path.join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
    await vi.waitFor(() => expect(told).toEqual([true, false, true]), soon);
    expect(await ask("SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    await vi.waitFor(() => expect(said.at(-1)).toBe("The database runs again."), soon);
    expect(said[0]).toContain("Nothing is lost");
  },
  PATIENCE_MS,
);

test(
  "an app that is killed comes back, and its port answers with the page that waits until it does",
  async () => {
    const port = await freePort();
    const script = path.join(folder, "app.mjs");
    const crashes = path.join(folder, "crash");
    // Crashes as it starts for as long as there is a file that says so.
    writeFileSync(
      script,
      `import { existsSync } from "node:fs"; import { createServer } from "node:http";
       if (existsSync(${JSON.stringify(crashes)})) process.exit(3);
       createServer((_, answer) => answer.end(String(process.pid))).listen(${port}, "127.0.0.1");`,
    );
    await keepAppUp(
      [script],
      { host: "127.0.0.1", port, env: {}, stdout: "ignore" },
      { signal: over.signal, before: (undo) => undos.push(undo) },
      say,
    );
    const ask = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/articles`);
      return { status: answer.status, retry: answer.headers.get("retry-after"), text: await answer.text() };
    };
    const first = await ask();
    writeFileSync(crashes, "");
    process.kill(Number(first.text), "SIGKILL");
    await vi.waitFor(async () => {
      const { status, retry, text } = await ask();
      expect([status, retry, text]).toEqual([503, "2", expect.stringContaining("starting again, nothing is lost")]);
    }, soon);
    expect(said).toContainEqual(expect.stringContaining("The app ended by itself (SIGKILL)"));
    rmSync(crashes);
    await vi.waitFor(async () => expect(await ask()).toMatchObject({ status: 200 }), soon);
    expect((await ask()).text).not.toBe(first.text);
  },
  PATIENCE_MS,
);
