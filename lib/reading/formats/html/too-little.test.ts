import { expect, it } from "vitest";
import { tooLittle } from "./too-little";

it.each([
  [15, 4_663, [expect.stringMatching(/^The text holds 15 of the 4,663 words/)]],
  [400, 810, [expect.any(String)]],
  [400, 800, []],
  [10, 60, []],
  [0, 0, []],
])("doubts a text of %d words of %d", (taken, all, doubts) => {
  expect(tooLittle(taken, all)).toEqual(doubts);
});
