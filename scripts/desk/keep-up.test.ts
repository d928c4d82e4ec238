import { expect, test } from "vitest";
import { keepUp, type Running } from "./keep-up";

/** Something that the test ends, as often as it is started. */
function endable(refusals: string[] = []) {
  const said: string[] = [];
  const over = new AbortController();
  let end = (_how: string) => {};
  let starts = 0;
  const run = (): Running => ({
    ended: new Promise((resolve) => {
      end = resolve;
    }),
  });
  const start = async () => {
    starts += 1;
    const refusal = refusals.shift();
    if (refusal) throw new Error(refusal);
    if (refusals.length === 0) queueMicrotask(() => over.abort());
    return run();
  };
  const say = (line: string) => {
    said.push(line);
    if (line.endsWith("runs again.")) end("told to end");
  };
  const kept = keepUp(run(), { name: "It", start, signal: over.signal, say, firstPause: 1 });
  return { kept, said, over, end: (how: string) => end(how), starts: () => starts };
}

test("what ends by itself is started again, with growing pauses, and each is said", async () => {
  const it = endable(["no room", "no room"]);
  it.end("SIGKILL");
  await it.kept;
  expect(it.said).toEqual([
    "It ended by itself (SIGKILL). Nothing is lost; it is started again in 0.001 s.",
    "It did not start: no room. Nothing is lost; it is started again in 0.002 s.",
    "It did not start: no room. Nothing is lost; it is started again in 0.004 s.",
    "It runs again.",
  ]);
});

test("what is told to end stays down", async () => {
  const it = endable();
  it.over.abort();
  it.end("SIGTERM");
  await it.kept;
  expect([it.starts(), it.said]).toEqual([0, []]);
});
