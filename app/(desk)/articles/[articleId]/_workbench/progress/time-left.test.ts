import { expect, it } from "vitest";
import { timeLeft } from "./time-left";

const minute = 60_000;

it.each([
  [0, "a minute or two left"],
  [7 * minute, "about 7 min left"],
  [43 * minute, "about 45 min left"],
  [59 * minute, "about 60 min left"],
  [65 * minute, "about 1 hour left"],
  [140 * minute, "about 2.5 hours left"],
])("says of %i ms: %s", (ms, words) => expect(timeLeft(ms)).toBe(words));
