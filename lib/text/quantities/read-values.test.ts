import { describe, expect, it } from "vitest";
import { found } from "../testing/found";

/** What a text's quantities say: the core, then its value, or its two ends, or its sides, and its unit. */
const read = (text: string) =>
  found("quantity", text, "2026-03-04").map(({ core, quantity }) => {
    const { value, low, high, pair, unit, approximate } = quantity ?? {};
    return [
      core.exact,
      pair ?? (low === undefined ? value : `${low}..${high}`),
      unit,
      ...(approximate ? ["about"] : []),
    ];
  });

describe("the value of a quantity", () => {
  it.each<[string, unknown[][]]>([
    ["It cost £1.6m.", [["£1.6m", 1_600_000, "GBP"]]],
    ["It cost half a million dollars.", [["half a million dollars", 500_000, "USD"]]],
    ["A quarter of a million bees left.", [["A quarter of a million bees", 250_000, "bees"]]],
    ["The wall is one and one-half miles long.", [["one and one-half miles", 1.5, "mile"]]],
    ["It weighs 5 and a half pounds.", [["5 and a half pounds", 5.5, "pound"]]],
    ["It weighs 7 1/2 pounds.", [["7 1/2 pounds", 7.5, "pound"]]],
    ["She has 6½ points.", [["6½ points", 6.5, "point"]]],
    ["Two and a half million bees left.", [["Two and a half million bees", 2_500_000, "bees"]]],
    ["Thirty six bakers wept.", [["Thirty six bakers", 36, "bakers"]]],
    ["Rents rose by half a percentage point.", [["half a percentage point", 0.5, "percentage point"]]],
    ["One-third of bakers wept.", [["One-third", 0.333, null]]],
    ["Three-fourths of bakers wept.", [["Three-fourths", 0.75, null]]],
    ["One in five bakers wept.", [["One in five bakers", 0.2, null]]],
    ["Nine out of 10 barns burned.", [["Nine out of 10 barns", 0.9, null]]],
    ["They hold 82 of the 158 seats.", [["82 of the 158 seats", 82, "seats"]]],
    ["The night was minus 31 degrees Celsius.", [["minus 31 degrees Celsius", -31, "degree Celsius"]]],
    [
      "It was \u221212C at dawn and 30°C at noon.",
      [
        ["\u221212C", -12, "degree Celsius"],
        ["30°C", 30, "degree Celsius"],
      ],
    ],
    ["Growth was -2.3%.", [["-2.3%", -2.3, "percent"]]],
    [
      "It cost Rs 2 crore and ₹1,20,000.",
      [
        ["Rs 2 crore", 20_000_000, "INR"],
        ["₹1,20,000", 120_000, "INR"],
      ],
    ],
    [
      "It lost CHF 40m, SFr98.9 million and NZ$4m.",
      [
        ["CHF 40m", 40_000_000, "CHF"],
        ["SFr98.9 million", 98_900_000, "CHF"],
        ["NZ$4m", 4_000_000, "NZD"],
      ],
    ],
    [
      "It cost 1 250 000 euros, or 1\u202f300\u202f000\u00a0€.",
      [
        ["1 250 000 euros", 1_250_000, "EUR"],
        ["1\u202f300\u202f000\u00a0€", 1_300_000, "EUR"],
      ],
    ],
    [
      "It cost 1.250.000 euros and grew 3,5 percent.",
      [
        ["1.250.000 euros", 1_250_000, "EUR"],
        ["3,5 percent", 3.5, "percent"],
      ],
    ],
    [
      "The baker is 6ft 2in and weighs 190lb.",
      [
        ["6ft 2in", 6.167, "foot"],
        ["190lb", 190, "pound"],
      ],
    ],
    [
      "The 310-metre wall and a five-storey mill burned.",
      [
        ["310-metre", 310, "metre"],
        ["five-storey", 5, "storey"],
      ],
    ],
    ["A 40,000-strong crowd wept.", [["40,000-strong", 40_000, null]]],
    ["The bank expects three rate cuts.", [["three rate cuts", 3, "cuts"]]],
    ["The loss of two old barns hurt.", [["two old barns", 2, "barns"]]],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown[][]]>([
    ["Hundreds of bakers wept.", [["Hundreds of bakers", 100, "bakers", "about"]]],
    ["Tens of millions of bees left.", [["Tens of millions of bees", 10_000_000, "bees", "about"]]],
    ["It cost hundreds of millions of euros.", [["hundreds of millions of euros", 100_000_000, "EUR", "about"]]],
  ])("takes only the size of %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(found("quantity", text)[0]?.quantity?.why).toBe("Only the order of magnitude is told.");
  });

  it.each<[string, unknown[][]]>([
    ["It costs $24 to $28 a pound.", [["$24 to $28 a pound", "24..28", "USD"]]],
    ["It will cost 70-80 million euros.", [["70-80 million euros", "70000000..80000000", "EUR"]]],
    [
      "It cost 4.1 billion to 4.3 billion euros.",
      [["4.1 billion to 4.3 billion euros", "4100000000..4300000000", "EUR"]],
    ],
    ["It grew by 20 to 25 percent.", [["20 to 25 percent", "20..25", "percent"]]],
    ["Between 3 and 5 boats sank.", [["Between 3 and 5 boats", "3..5", "boats"]]],
    ["It cost £3m-£4m.", [["£3m-£4m", "3000000..4000000", "GBP"]]],
  ])("keeps both ends of %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(found("quantity", text)[0]?.quantity?.value).toBeNull();
  });

  it.each<[string, unknown[][]]>([
    ["Reedham won 4-1.", [["4-1", [4, 1], null]]],
    ["They backed it in a 3-2 vote.", [["3-2 vote", [3, 2], null]]],
    ["The vote was 27 to 26.", [["27 to 26", [27, 26], null]]],
    ["They backed it by seven votes to two.", [["seven votes to two", [7, 2], "votes"]]],
    ["Reedham lost 1–3 at home.", [["1–3", [1, 3], null]]],
  ])("keeps both sides of %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(found("quantity", text)[0]?.quantity?.value).toBeNull();
  });

  it.each<[string, unknown[][]]>([
    [
      "The toll rose from £2 to £3.",
      [
        ["£2", 2, "GBP"],
        ["£3", 3, "GBP"],
      ],
    ],
    [
      "The toll fell 3% to 40 pence.",
      [
        ["3%", 3, "percent"],
        ["40 pence", 40, "penny"],
      ],
    ],
    [
      "It fell 9% or 99.50 points.",
      [
        ["9%", 9, "percent"],
        ["99.50 points", 99.5, "point"],
      ],
    ],
  ])("takes no change for a range in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
