import { expect, it } from "vitest";
import { bothOf, correctionsBetween } from "./both-reviews";

const review = (id: string, reviewerId: string) => ({ id, reviewerId });

it.each([
  ["nobody", [], []],
  ["one", [review("a", "ann")], ["a"]],
  ["two, in the order in which they judged", [review("b", "bob"), review("a", "ann")], ["b", "a"]],
  ["two, one of whom changed their mind", [review("a1", "ann"), review("b", "bob"), review("a2", "ann")], ["b", "a2"]],
])("is the last that each of %s gave", (_, given, last) => expect(bothOf(given).map(({ id }) => id)).toEqual(last));

const said = (reviewerId: string, correction: string | null, more: object = {}) => ({
  reviewerId,
  correction,
  blindRound: 2,
  retraction: null,
  ...more,
});

it.each([
  ["the one of two that has one", [said("ann", "Forty"), said("bob", null)], "Forty"],
  ["both, each below the other", [said("ann", "Forty"), said("bob", "Fifty")], "Forty\n\nFifty"],
  ["the last word of each", [said("ann", "Forty"), said("bob", null), said("ann", "Sixty")], "Sixty"],
  ["none taken back", [said("ann", "Forty", { retraction: {} }), said("bob", null)], ""],
  [
    "none of an earlier round, or given openly",
    [said("ann", "1", { blindRound: 1 }), said("bob", "2", { blindRound: null })],
    "",
  ],
])("suggests %s", (_, reviews, text) => expect(correctionsBetween(reviews, { round: 3 })).toBe(text));
