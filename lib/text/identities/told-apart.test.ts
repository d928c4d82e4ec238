import { expect, it } from "vitest";
import { found } from "../testing/found";

const cores = (text: string) => found("identity", text).map(({ core }) => core.exact);

it.each<[string, string[]]>([
  ["Ada Moss, 54, a crab catcher, wept.", ["Ada Moss, 54, a crab catcher"]],
  ["Moss, 67, a retired lamplighter, wept.", ["Moss, 67, a retired lamplighter"]],
  ["Ada Moss, 54, of Velmar, Ohio, wept.", ["Ada Moss, 54, of Velmar, Ohio"]],
  ["Ada Moss, 54, who used to run the mill, wept.", ["Ada Moss, 54, who used to run the mill"]],
  ["Labour’s Ada Moss wept.", ["Labour’s Ada Moss"]],
  ["India’s Ada Moss wept.", ["India’s Ada Moss"]],
  ["Ada Moss of Poland wept.", ["Ada Moss of Poland"]],
  ["Ada Moss, who was her deputy, wept.", ["Ada Moss, who was her deputy"]],
  ["Ada Moss, a chartered surveyor, wept.", ["Ada Moss, a chartered surveyor"]],
  ["The newsletter Packet told it.", ["The newsletter Packet"]],
])("says in %s who somebody is", (text, expected) => {
  expect(cores(text)).toEqual(expected);
});

it.each([
  "Ada Moss, who was her own worst enemy, wept.",
  "Ada Moss, who was not her deputy, wept.",
  "Poland’s Royal Mill burned.",
  "The mill’s Ada Moss wept.",
  "Ada Moss of Poland Street wept.",
  "Ada Moss, a sight for the town, wept.",
  "The Lutheran choir sang.",
])("says in %s nobody's role", (text) => {
  expect(cores(text)).toEqual([]);
});
