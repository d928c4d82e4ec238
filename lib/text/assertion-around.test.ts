import { expect, it } from "vitest";
import { extract } from ".";

const spans = (text: string, core: string) =>
  extract(text)
    .claims.filter((c) => (c.kind === "quantity" || c.kind === "date") && c.core.exact === core)
    .map((c) => c.exact);

it.each<[string, string, string]>([
  [
    "The mill, which had stood by the river under the care of one family of bakers for as long as anybody knew, sold 40 boats.",
    "40 boats",
    "sold 40 boats",
  ],
  ["The mill sold 40 boats to the town.", "40 boats", "The mill sold 40 boats to the town"],
  ["The mill sold 40 boats to the clerks of the town of Velmar.", "40 boats", "The mill sold 40 boats"],
  ["The mill sold 40 boats.", "40 boats", "The mill sold 40 boats"],
  ["They rose to £9 in May, to £12 a month, the agency said.", "£12 a month", "They rose to £9 in May, to £12 a month"],
  ["It sold two boats, and in 2023 it paid a fine.", "2023", "2023 it paid a fine"],
  ["Boats down 40 percent; bakers plead", "40 percent", "Boats down 40 percent"],
])("says in %s of %s no more than it takes", (text, core, expected) => {
  expect(spans(text, core)).toEqual([expected]);
});
