import { describe, expect, it } from "vitest";
import { afterTry, type Tries } from "./back-off";

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);

/** The minutes that each of these tries, so many minutes after the start, is told to wait; three are let through at first. */
function waits(...at: number[]): number[] {
  let tries: Tries | null = null;
  return at.map((minutes) => {
    const after = afterTry(tries, new Date(start + minutes * minute), 3);
    tries = after.tries;
    return after.minutes;
  });
}

describe("tries of which three are let through", () => {
  it.each([
    ["the first three go through, and then there is a pause", [0, 0, 0, 0, 0], [0, 0, 0, 1, 1]],
    ["a pause opens when it is over, not a moment before", [0, 0, 0, 0.99, 1], [0, 0, 0, 1, 0]],
    ["each pause is twice as long", [0, 0, 0, 1, 1, 3, 3, 7, 7], [0, 0, 0, 0, 2, 0, 4, 0, 8]],
    ["and at most fifteen minutes", [0, 0, 0, 1, 3, 7, 15, 15, 30, 30], [0, 0, 0, 0, 0, 0, 0, 15, 0, 15]],
    ["what is refused makes no pause longer", [0, 0, 0, 0.2, 0.4, 0.6, 1], [0, 0, 0, 1, 1, 1, 0]],
    ["an hour of quiet ends it", [0, 0, 0, 60, 60, 60, 60], [0, 0, 0, 0, 0, 0, 1]],
  ] as const)("%s", (_, at, expected) => {
    expect(waits(...at)).toEqual(expected);
  });
});
