import { setTimeout as wait } from "node:timers/promises";

/** Something that runs until it ends, with how it ended: `SIGKILL`, `code 1`. */
export interface Running {
  readonly ended: Promise<string>;
}

interface Keeping<T extends Running> {
  /** Begins each line of the log. */
  readonly name: string;
  readonly start: () => Promise<T>;
  /** Aborted when it is to end for good. */
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** What is done while nothing runs, until the signal it is given. */
  readonly meanwhile?: (over: AbortSignal) => Promise<void>;
  /** Milliseconds before the first try; each failed one doubles them. */
  readonly firstPause?: number;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** What ran for so long is given quick tries again. */
const LASTED_MS = 60_000;

/** Starts something again, with growing pauses, whenever it ends by itself. Resolves when `signal` is aborted. */
export async function keepUp<T extends Running>(first: T, keeping: Keeping<T>): Promise<void> {
  const { name, start, signal, say, meanwhile, firstPause = FIRST_PAUSE_MS } = keeping;
  let running = first;
  let pause = firstPause;
  for (;;) {
    const since = Date.now();
    let why = `ended by itself (${await running.ended})`;
    if (Date.now() - since > LASTED_MS) pause = firstPause;
    for (let runs = false; !runs; ) {
      if (signal.aborted) return;
      say(`${name} ${why}. Nothing is lost; it is started again in ${pause / 1_000} s.`);
      await whileWaiting(pause, signal, meanwhile);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      if (signal.aborted) return;
      try {
        running = await start();
        runs = true;
      } catch (error) {
        why = `did not start: ${error instanceof Error ? error.message : error}`;
      }
    }
    say(`${name} runs again.`);
  }
}

async function whileWaiting(
  ms: number,
  signal: AbortSignal,
  work: (over: AbortSignal) => Promise<void> = async () => {},
) {
  const over = new AbortController();
  const working = work(over.signal);
  await wait(ms, undefined, { signal }).catch(() => {});
  over.abort();
  await working;
}
