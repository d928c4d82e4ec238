import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { claimsIn } from "@/lib/claims/rules/extraction-parts";
import { findClaimsJob } from "@/lib/extraction/jobs";
import { done, type Outcome } from "@/lib/outcome";
import { type ReadInput, readJob } from "@/lib/reading/read-job";
import { makeWorker } from "@/lib/worker/make-worker";
import { createThreadPool, type ThreadPool } from "./thread-pool";

const file = path.join(import.meta.dirname, "faulty-worker.cjs");
const found = { ok: true, value: { extractor: expect.stringContaining("tickmark/") } };
function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
const sentence = "The bridge opened on 4 May 2021.";

let threads: ThreadPool;
const say = vi.spyOn(console, "error");
const limits = { file, threads: 1, waiting: 2, time: { base: 6000, perThousand: 0 }, megabytes: 64, rest: 60_000 };
beforeAll(async () => {
  await makeWorker();
  threads = createThreadPool(limits);
  say.mockReturnValue();
});
afterEach(() => say.mockClear());
afterAll(() => threads.close());

const reading = async (input: ReadInput) => {
  const ran = await threads.inTurn((thread) => thread.run(readJob, input));
  return ran.ok ? ran.value : ran;
};
const extracting = (text: string, by = threads) =>
  by.inTurn((thread) => thread.run(findClaimsJob, { text, title: null, publishedAt: null }));

test("what a thread reads and finds comes back whole, offsets and emoji included", async () => {
  const bytes = new TextEncoder().encode(`<title>🚀</title><article><p>🚀 ${sentence}</p></article>`);
  const read = must(await reading({ input: { file: { bytes, name: "a.html" } }, given: { publisher: "The Lamp" } }));
  expect(read.details).toMatchObject({ title: "🚀", publisher: "The Lamp" });
  expect(read.original).toEqual({ bytes, name: "a.html", mediaType: "text/html" });
  const claims = must(await extracting(read.text)).parts.flatMap(claimsIn);
  expect(claims.map(({ coreStart, coreEnd }) => read.text.slice(coreStart, coreEnd))).toContain("4 May 2021");
});

test("what cannot be read is refused with the reader's own words", async () => {
  const answer = await reading({ input: { pasted: " " }, given: {} });
  expect(answer).toMatchObject({ failure: { code: "invalid", fields: { text: expect.stringContaining("no text") } } });
  expect(say).not.toHaveBeenCalled();
});

describe.each([
  ["throws", "#throw", "invalid", /failed/],
  ["ends its thread", "#exit", "invalid", /failed/],
  ["takes all memory", "#grow", "invalid", /failed/],
  ["never ends", "#loop", "busy", /longer than 6 seconds and was stopped/],
])("a job that %s", (_, fault, code, message) => {
  test("is a failure with a sentence, told to the log, and spares who waits for the same thread", async () => {
    const [failed, next] = await Promise.all([extracting(fault), extracting(sentence)]);
    expect(failed).toMatchObject({ failure: { code, message: expect.stringMatching(message) } });
    expect(next).toMatchObject(found);
    expect(say).toHaveBeenCalledOnce();
  }, 20_000);
});

test("a job that says how long it may take is stopped then", async () => {
  const input = { text: "#loop", title: null, publishedAt: null };
  const failed = await threads.inTurn((thread) => thread.run({ ...findClaimsJob, within: 2_000 }, input));
  expect(failed).toMatchObject({ failure: { message: expect.stringContaining("longer than 2 seconds") } });
}, 20_000);

test("a reader that crashes refuses the article", async () => {
  const answer = await reading({ input: { pasted: "#read#exit" }, given: {} });
  expect(answer).toMatchObject({ failure: { message: expect.stringMatching(/^Reading this failed/) } });
});

test("threads that have nothing to do end, and the next work starts others", async () => {
  const resting = createThreadPool({ ...limits, rest: 20 });
  expect(resting.alive()).toBe(0);
  for (let time = 0; time < 2; time++) {
    expect(await extracting(sentence, resting)).toMatchObject(found);
    expect(resting.alive()).toBe(1);
    await vi.waitFor(() => expect(resting.alive()).toBe(0));
  }
});

test("a worker that is not there is a failure too", async () => {
  const none = createThreadPool({ ...limits, file: `${file}.gone` });
  expect(await extracting(sentence, none)).toMatchObject({ failure: { message: expect.stringMatching(/failed/) } });
  await none.close();
});

test.each([
  [9_500, 1],
  [19_500, 2],
])("a text of %i units that never ends has %i seconds", async (length, seconds) => {
  const hasty = createThreadPool({ ...limits, time: { base: 0, perThousand: 100 } });
  const message = `Finding the claims took longer than ${seconds} seconds and was stopped.`;
  expect(await extracting(`${"a".repeat(length)}#loop`, hasty)).toMatchObject({ failure: { message } });
  await hasty.close();
});

test("one works, two wait, and a fourth is refused until there is room", async () => {
  const begun: string[] = [];
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const enter = (name: string) =>
    threads.inTurn(async () => {
      begun.push(name);
      await finished;
      return done(name);
    });
  const taken = [enter("first"), enter("second"), enter("third")];
  expect(await enter("fourth")).toMatchObject({ failure: { code: "busy" } });
  expect(begun).toEqual(["first"]);
  finish();
  expect(await Promise.all(taken)).toEqual([done("first"), done("second"), done("third")]);
  expect(await enter("fourth")).toEqual(done("fourth"));
});
