import { expect, it } from "vitest";
import { quotationsIn } from "./quotations-in";

it.each([
  ["“We’ll open in June,”", "direct", ["We’ll open in June,"]],
  ["“We’ll open,” she said, “in June.”", "direct", ["We’ll open,", "in June."]],
  ["it was “a scandal” and “a shame”", "mixed", ["a scandal", "a shame"]],
  ["«Es ist wahr»", "direct", ["Es ist wahr"]],
  ["We’ll open in June", "direct", ["We’ll open in June"]],
  ["it would open in June", "indirect", []],
  ["it was ”", "mixed", []],
] as const)("of %j (%2$s) these are somebody's own words", (content, quoted, words) =>
  expect(quotationsIn(content, quoted)).toEqual(words),
);
