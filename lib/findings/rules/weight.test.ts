import { expect, it } from "vitest";
import { checkNames } from "@/lib/text/kinds";
import { byWeight } from "./weight";

const found = (check: (typeof checkNames)[number], start: number) => ({
  check,
  spans: [{ start: start + 9 }, { start }],
});

it("puts a misspelt name before a conversion, and those alike in the order of the text", () => {
  const [unit, name, later, earlier] = [found("unit", 1), found("name", 90), found("age", 50), found("age", 5)];
  expect(byWeight([unit, later, earlier, name])).toEqual([name, earlier, later, unit]);
});

it("gives every check a weight of its own", () => {
  const some = checkNames.map((check) => found(check, 0));
  const [first] = byWeight(some);
  expect(byWeight(some.toReversed())[0]).toEqual(first);
  expect(byWeight(some.toReversed())).toEqual(byWeight(some));
});
