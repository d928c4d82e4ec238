/**
 * The answers that this page waits for. What the stream brings waits for them: else a claim could be taken from under its own
 * form, which then never learns what became of it.
 */
export interface UnderWay {
  /** Called where something is sent; what it gives back, where its answer is in. */
  begin: () => () => void;
  /** Resolves once nothing is awaited. */
  over: () => Promise<void>;
}

export function createUnderWay(): UnderWay {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    begin() {
      count++;
      return () => {
        count--;
        if (count > 0) return;
        const ready = waiting;
        waiting = [];
        for (const goOn of ready) goOn();
      };
    },
    over: () => (count === 0 ? Promise.resolve() : new Promise((goOn) => waiting.push(goOn))),
  };
}
