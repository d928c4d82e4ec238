/**
 * Work that takes all it can get, so many at a time and the rest in the order they came: five at once would be no sooner done, and
 * hold five times as much.
 */
export interface Turns {
  /** Resolves with what ends the turn when there is one; null where there was none for so long. */
  take: (milliseconds: number) => Promise<(() => void) | null>;
}

export function createTurns(atOnce: number): Turns {
  const waiting: ((end: () => void) => void)[] = [];
  let taken = 0;

  /** Ends a turn once, however often it is called: it is the next one's. */
  function ending(): () => void {
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const next = waiting.shift();
      if (next) next(ending());
      else taken--;
    };
  }

  return {
    take: (milliseconds) => {
      if (taken < atOnce) {
        taken++;
        return Promise.resolve(ending());
      }
      return new Promise((resolve) => {
        const turn = (end: () => void) => {
          clearTimeout(late);
          resolve(end);
        };
        const late = setTimeout(() => {
          waiting.splice(waiting.indexOf(turn), 1);
          resolve(null);
        }, milliseconds);
        waiting.push(turn);
      });
    },
  };
}
