import { expect, it } from "vitest";
import { breakFloods } from "./break-floods";

it.each([
  ["stars", "*".repeat(300), " ".repeat(300)],
  ["emphasis without spaces", "*a_b_".repeat(60), " a b ".repeat(60)],
  ["letters without end", "x".repeat(1100), `${`${"x".repeat(199)} `.repeat(5)}${"x".repeat(100)}`],
])("breaks %s up", (_, text, read) => {
  expect(breakFloods(`He ${text} wept.`)).toBe(`He ${read} wept.`);
});

it.each(["a rule ----------", "https://paper.example/2026/03/04/the-mill-burned?from=home#top", "x".repeat(300)])(
  "leaves %s alone",
  (text) => {
    expect(breakFloods(text)).toBe(text);
  },
);
