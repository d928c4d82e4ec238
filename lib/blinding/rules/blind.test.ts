import { expect, test } from "vitest";
import { isBlindFor } from "./blind";
import { blindRoundOf } from "./blind-round-of";

test.each([
  ["what was never blind", null, 1, "ben", false],
  ["another's blind word in the round that goes on", 2, 2, "ben", true],
  ["one's own blind word", 2, 2, "ada", false],
  ["another's blind word once the round is over", 1, 2, "ben", false],
])("%s", (_, blindRound, round, reader, sealed) =>
  expect(isBlindFor(reader, { byId: "ada", blindRound }, { round })).toBe(sealed),
);

test.each([
  ["one reviewer", { requiredReviews: 1 }, { verdict: null, disagreed: false }, null],
  ["two, and nothing decided", { requiredReviews: 2 }, { verdict: null, disagreed: false }, 3],
  ["two who agreed", { requiredReviews: 2 }, { verdict: "sourced", disagreed: false }, null],
  ["two who disagreed", { requiredReviews: 2 }, { verdict: null, disagreed: true }, null],
])("%s", (_, article, claim, round) => expect(blindRoundOf(article, { ...claim, round: 3 })).toBe(round));
