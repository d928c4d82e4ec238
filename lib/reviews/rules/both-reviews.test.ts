import { expect, it } from "vitest";
import { bothOf } from "./both-reviews";

const review = (id: string, reviewerId: string) => ({ id, reviewerId });

it.each([
  ["nobody", [], []],
  ["one", [review("a", "ann")], ["a"]],
  ["two, in the order in which they judged", [review("b", "bob"), review("a", "ann")], ["b", "a"]],
  ["two, one of whom changed their mind", [review("a1", "ann"), review("b", "bob"), review("a2", "ann")], ["b", "a2"]],
])("is the last that each of %s gave", (_, given, last) => expect(bothOf(given).map(({ id }) => id)).toEqual(last));
