import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import { enqueue } from "./enqueue";
import { type AnyJob, defineJob } from "./job";
import { listWork } from "./queries";
import { openQueuePool } from "./queue-pool";
import { runJob } from "./run-job";
import { type Working, workQueue } from "./work-queue";

const payload = z.object({ words: z.string() });
const kind = { name: "say", title: "Saying words", payload, attempts: 2 };
const beats = { every: 100, patience: 1_000 };

let working: Working | undefined;
afterEach(async () => {
  await working?.stop();
  working = undefined;
  await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

function work(job: AnyJob, grace?: number) {
  const address = process.env.DATABASE_URL ?? "";
  working = workQueue({ jobs: [job], address, atOnce: 2, beats, ...(grace === undefined ? {} : { grace }) });
}
const ask = (words: string, more: { key?: string; line?: string } = {}) =>
  inTransaction((tx) => enqueue(tx, kind, { payload: { words }, about: words, byName: "Ida", key: words, ...more }));
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
const states = async () => (await listWork()).jobs.map(({ state }) => state);

describe("the queue", () => {
  it("has each job done once, and keeps none that is", async () => {
    const said: string[] = [];
    work(defineJob({ ...kind, run: async ({ words }) => void said.push(words) }));
    await Promise.all(["one", "two", "three"].map((words) => ask(words)));
    await vi.waitFor(async () => expect(await states()).toEqual([]), 10_000);
    expect(said.sort()).toEqual(["one", "three", "two"]);
  });

  it("holds no job of a change that was refused", async () => {
    await inTransaction(async (tx) => {
      await enqueue(tx, kind, { payload: { words: "no" }, about: "no", byName: null, key: "no" });
      return failed("conflict", "It is another now.");
    });
    expect(await states()).toEqual([]);
  });

  it("keeps one of a key while it waits", async () => {
    await ask("first", { key: "same" });
    await ask("second", { key: "same" });
    expect((await listWork()).jobs.map(({ kept }) => kept.about)).toEqual(["second"]);
  });

  it("does jobs of one line one after the other", async () => {
    let [now, most] = [0, 0];
    const run = async () => {
      most = Math.max(most, ++now);
      await new Promise((over) => setImmediate(over));
      now--;
    };
    for (const words of ["a", "b", "c", "d"]) await ask(words, { line: "Ida" });
    work(defineJob({ ...kind, run }));
    await vi.waitFor(async () => expect(await states()).toEqual([]), 10_000);
    expect(most).toBe(1);
  });

  it("tries again what failed, and then keeps it with its words", async () => {
    let tries = 0;
    await ask("one");
    work(
      defineJob({
        ...kind,
        run: async () => {
          tries++;
          throw new Error("The press stands still.");
        },
      }),
    );
    await vi.waitFor(async () => expect(await states()).toEqual(["failed"]), 15_000);
    expect(tries).toBe(2);
    expect((await listWork()).jobs).toMatchObject([{ lastError: "The press stands still.", attempts: 2 }]);
  });

  it("shows how far a job is while it runs", async () => {
    const [told, seen] = [gate(), gate()];
    await ask("one");
    work(
      defineJob({
        ...kind,
        run: async (_, running) => {
          await running.tell({ done: 3, total: 7, words: "pages" });
          told.open();
          await seen.opened;
        },
      }),
    );
    await told.opened;
    expect((await listWork()).jobs).toMatchObject([{ state: "runs", done: 3, total: 7, words: "pages" }]);
    seen.open();
  });

  it("does not begin what is taken up in the moment in which the work ends", async () => {
    const run = vi.fn(async () => {});
    const pool = openQueuePool(process.env.DATABASE_URL ?? "", 1);
    const kept = { about: "one", byName: null, payload: { words: "one" } };
    const over = AbortSignal.abort(new Error("The work ends."));
    await expect(runJob(pool, defineJob({ ...kind, run }), "1", kept, over)).rejects.toThrow("The work ends.");
    expect(run).not.toHaveBeenCalled();
    await pool.end();
  });

  it("finishes what runs when it is told to end, and begins nothing more", async () => {
    const begun = gate();
    let finished = 0;
    await ask("one", { line: "Ida" });
    await ask("two", { line: "Ida" });
    work(
      defineJob({
        ...kind,
        run: async (_, { signal }) => {
          begun.open();
          await once(signal, "abort");
          finished++;
        },
      }),
    );
    await begun.opened;
    await working?.stop();
    working = undefined;
    expect(finished).toBe(1);
    expect(await states()).toEqual(["waits"]);
  });

  it.each([
    [
      "breaks off by itself",
      async (signal: AbortSignal, begun: () => void) => {
        begun();
        await once(signal, "abort");
        signal.throwIfAborted();
      },
    ],
    [
      "takes too long to end",
      (_: AbortSignal, begun: () => void) => {
        begun();
        return new Promise<void>(() => {});
      },
    ],
  ])("gives back a job that %s, as if it had not been begun", async (_, run) => {
    const begun = gate();
    await ask("one");
    work(defineJob({ ...kind, run: (_, { signal }) => run(signal, begun.open) }), 300);
    await begun.opened;
    await working?.stop();
    working = undefined;
    expect((await listWork()).jobs).toMatchObject([{ state: "waits", attempts: 0 }]);
  });

  it("takes a job up again whose process was killed", async () => {
    await ask("one");
    const killed = fork(path.join(import.meta.dirname, "../testing/stuck-worker.ts"), {
      execArgv: ["--import", "tsx"],
    });
    await once(killed, "message");
    expect(await states()).toEqual(["runs"]);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    const said: string[] = [];
    work(defineJob({ ...kind, run: async ({ words }) => void said.push(words) }));
    await vi.waitFor(async () => expect(await states()).toEqual([]), 10_000);
    expect(said).toEqual(["one"]);
  });
});
