import { expect, it } from "vitest";
import { reviewEnding } from "./review-ending";

type Review = Parameters<typeof reviewEnding>[0];
type Claim = Parameters<typeof reviewEnding>[1];
const review = (id: string, rest: Partial<Review> = {}): Review => ({
  id,
  reviewerId: id,
  blindRound: null,
  adjudicates: false,
  retraction: null,
  ...rest,
});
const open: Claim = { reviewId: null, round: 1, disagreed: false };
const blind = (id: string, rest: Partial<Review> = {}) => review(id, { blindRound: 1, ...rest });

it.each<[string, Claim, Review[], (string | null)[]]>([
  ["one that stands", { ...open, reviewId: "a" }, [review("a")], [null]],
  ["one whose place a newer one took", { ...open, reviewId: "b" }, [review("a"), review("b")], ["superseded", null]],
  ["one taken back", open, [review("a", { retraction: {} })], ["retracted"]],
  ["one of a claim reopened", open, [review("a"), review("b")], ["superseded", "reopened"]],
  ["two that agreed", { ...open, round: 2, reviewId: "b" }, [blind("a"), blind("b")], ["agreed", null]],
  ["two that differ", { ...open, round: 2, disagreed: true }, [blind("a"), blind("b")], ["disagreed", "disagreed"]],
  [
    "two that differed, settled",
    { ...open, round: 2, reviewId: "c" },
    [blind("a"), blind("b"), review("c", { adjudicates: true })],
    ["disagreed", "disagreed", null],
  ],
  [
    "what one of two said first",
    { ...open, round: 2, disagreed: true },
    [blind("a1", { reviewerId: "a" }), blind("a2", { reviewerId: "a" }), blind("b")],
    ["superseded", "disagreed", "disagreed"],
  ],
  [
    "a claim reopened, whose newest was taken back",
    open,
    [review("a"), review("b"), review("c", { retraction: {} })],
    ["superseded", "reopened", "retracted"],
  ],
  [
    "three of a claim reopened",
    open,
    [review("a"), review("b"), review("c")],
    ["superseded", "superseded", "reopened"],
  ],
  [
    "two that agreed, and whose verdict came back after one judged anew",
    { ...open, round: 3, reviewId: "b" },
    [blind("a1", { reviewerId: "a" }), blind("b"), blind("a2", { reviewerId: "a", blindRound: 2 })],
    ["agreed", null, "superseded"],
  ],
  [
    "two of an earlier round, where two differ now",
    { ...open, round: 3, disagreed: true },
    [blind("a"), blind("b"), blind("c", { blindRound: 2 }), blind("d", { blindRound: 2 })],
    ["superseded", "superseded", "disagreed", "disagreed"],
  ],
  ["two that agreed, reopened", { ...open, round: 2 }, [blind("a"), blind("b")], ["superseded", "reopened"]],
])("tells of %s", (_, claim, reviews, endings) =>
  expect(reviews.map((one) => reviewEnding(one, claim, reviews))).toEqual(endings),
);
