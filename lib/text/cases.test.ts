import { describe, expect, it } from "vitest";
import { found } from "./testing/found";

/** Small inputs that public bug reports and real pages taught, with what they say; published on Wednesday, 4 March 2026. */
const day = "2026-03-04";

const dates = (text: string) => found("date", text, day).map(({ core, date }) => [core.exact, date?.value]);
const quantities = (text: string) =>
  found("quantity", text, day).map(({ core, quantity }) => {
    const { value, low, high, pair, unit } = quantity ?? {};
    return [core.exact, pair?.join(":") ?? (low === undefined ? value : `${low}..${high}`), unit];
  });

describe("dates", () => {
  it.each<[string, string[][]]>([
    ["An official change was unveiled on March\u00a02.", [["March\u00a02", "2026-03-02"]]],
    ["The talks were put off until Monday.", [["Monday", "2026-03-09"]]],
    ["The talks have been postponed to Thursday.", [["Thursday", "2026-03-05"]]],
    ["The strike, due to begin on Monday, was called off.", [["Monday", "2026-03-09"]]],
    ["The deadline is Friday.", [["Friday", "2026-03-06"]]],
    ["The 2023-24 season was its best.", [["2023-24 season", "2023/2024"]]],
    [
      "In FY2025 sales rose. In the 2025 fiscal year costs fell.",
      [
        ["FY2025", "2025"],
        ["the 2025 fiscal year", "2025"],
      ],
    ],
    ["Sales rose in Q3 2025.", [["Q3 2025", "2025-Q3"]]],
    [
      "Profit fell in the fourth quarter of 2025 and H1 2024.",
      [
        ["the fourth quarter of 2025", "2025-Q4"],
        ["H1 2024", "2024-H1"],
      ],
    ],
    ["Ms Voss, in her early 30s, and a man in his 60s were hurt.", []],
    ["A woman in her late 40s died. The mid-70s Kerrow resident lived.", []],
    ["A three-quarters majority backed it.", []],
    [
      "The bus leaves every Tuesday; the board meets on the first Monday of each month.",
      [
        ["every Tuesday", "P1W"],
        ["the first Monday of each month", "P1M"],
      ],
    ],
    [
      "March 23 and April 2 are holidays; 2018 and 2019 were dry years.",
      [
        ["March 23", "2026-03-23"],
        ["April 2", "2026-04-02"],
        ["2018", "2018"],
        ["2019", "2019"],
      ],
    ],
    [
      "The crisis of 2008-9 hurt; the 2019-2021 plan failed.",
      [
        ["2008-9", "2008/2009"],
        ["2019-2021", "2019/2021"],
      ],
    ],
    ["May was the wettest month on record in Kerrow.", [["May", "2025-05"]]],
    ["The law took effect a year and a half ago.", [["a year and a half ago", "2024-09"]]],
    ["Mayor Petra Voss said the bridge was shut on Tuesday.", [["Tuesday", "2026-03-03"]]],
    ["The ministers meet on Monday to discuss the plan.", [["Monday", "2026-03-09"]]],
    ["Kerrow won the league in 2022/23.", [["2022/23", "2022/2023"]]],
    [
      "He was mayor from 2010 to 2014, in 1998–2002 and since 2019.",
      [
        ["2010 to 2014", "2010/2014"],
        ["1998–2002", "1998/2002"],
        ["2019", "2019"],
      ],
    ],
    [
      "The form was signed on 4th July, 2024 and filed 2024-07-05.",
      [
        ["4th July, 2024", "2024-07-04"],
        ["2024-07-05", "2024-07-05"],
      ],
    ],
    ["Ms May may appeal in May, her lawyer said.", [["May", "2026-05"]]],
    ["The trial resumes this Saturday.", [["this Saturday", "2026-03-07"]]],
    ["The mayor resigned a fortnight ago.", [["a fortnight ago", "2026-02-18"]]],
    ["The fine was doubled by the 2010 act, which runs to 1984 words.", [["2010", "2010"]]],
  ])("reads %s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it("takes the order of a date in figures from the one beside it", () => {
    expect(dates("On 03/04/2025 the council fined him; the note is dated 25/12/2025.")[0]).toEqual([
      "03/04/2025",
      "2025-04-03",
    ]);
  });

  it("leaves half past four open, but not its day", () => {
    const read = dates("It began at 9.30am, at half past four on Monday and at noon on Tuesday.");
    expect(read.map(([, value]) => value)).toEqual(["2026-03-04T09:30", "2026-03-02", "2026-03-03T12:00"]);
  });
});

describe("quantities", () => {
  it.each<[string, (string | number | null | undefined)[][]]>([
    [
      "Revenue in 2011 was $163\u00a0million, up 33% from $123\u00a0million in 2010.",
      [
        ["$163\u00a0million", 163_000_000, "USD"],
        ["33%", 33, "percent"],
        ["$123\u00a0million", 123_000_000, "USD"],
      ],
    ],
    [
      "The fund lost half a million dollars and half a billion crowns.",
      [
        ["half a million dollars", 500_000, "USD"],
        ["half a billion crowns", 500_000_000, "crowns"],
      ],
    ],
    ["A quarter of a million people left.", [["A quarter of a million people", 250_000, "people"]]],
    [
      "About a third of pupils and half of teachers stayed home.",
      [
        ["About a third of pupils", 0.333, null],
        ["half of teachers", 0.5, null],
      ],
    ],
    [
      "Growth was -2.3% and the low was \u221212°C; GDP shrank by 0.4%.",
      [
        ["-2.3%", -2.3, "percent"],
        ["\u221212°C", -12, "degree Celsius"],
        ["0.4%", 0.4, "percent"],
      ],
    ],
    ["The night was minus 34 degrees.", [["minus 34 degrees", -34, "degree"]]],
    ["It cost between $5 and $6.", [["between $5 and $6", "5..6", "USD"]]],
    ["It holds 20 to 30 people.", [["20 to 30 people", "20..30", "people"]]],
    ["It grew 5-7 percent.", [["5-7 percent", "5..7", "percent"]]],
    ["It cost £3m-£4m.", [["£3m-£4m", "3000000..4000000", "GBP"]]],
    [
      "Kerrow won 4-1 and the council voted 7-2.",
      [
        ["4-1", "4:1", null],
        ["7-2", "7:2", null],
      ],
    ],
    [
      "It holds 1 250 000 euros; 12 000 people came.",
      [
        ["1 250 000 euros", 1_250_000, "EUR"],
        ["12 000 people", 12_000, "people"],
      ],
    ],
    [
      "The price was 1.250.000 euros and 3,5 percent.",
      [
        ["1.250.000 euros", 1_250_000, "EUR"],
        ["3,5 percent", 3.5, "percent"],
      ],
    ],
    [
      "Profit doubled; it is three times bigger; costs rose tenfold; prices halved.",
      [
        ["doubled", 2, "times"],
        ["three times", 3, "times"],
        ["tenfold", 10, "times"],
        ["halved", 0.5, "times"],
      ],
    ],
    [
      "The man is 6ft 2in and 190lb and drives at 60mph.",
      [
        ["6ft 2in", 6.167, "foot"],
        ["190lb", 190, "pound"],
        ["60mph", 60, "mile per hour"],
      ],
    ],
    [
      "It cost NZ$4m, CHF 40m, 12p and 99 cents.",
      [
        ["NZ$4m", 4_000_000, "NZD"],
        ["CHF 40m", 40_000_000, "CHF"],
        ["12p", 12, "penny"],
        ["99 cents", 99, "cent"],
      ],
    ],
    [
      "Yields rose by more than half a percentage point, to 3.1 percent.",
      [
        ["more than half a percentage point", 0.5, "percentage point"],
        ["3.1 percent", 3.1, "percent"],
      ],
    ],
    [
      "Only one-third of staff and a quarter of pupils came; three-fourths left.",
      [
        ["one-third", 0.333, null],
        ["a quarter of pupils", 0.25, null],
        ["three-fourths", 0.75, null],
      ],
    ],
    ["Ten and a half million people voted.", [["Ten and a half million people", 10_500_000, "people"]]],
    [
      "Forty eight people and fifty-five dogs were saved.",
      [
        ["Forty eight people", 48, "people"],
        ["fifty-five dogs", 55, "dogs"],
      ],
    ],
    [
      "The state spent Rs 2 crore on 1 lakh trees.",
      [
        ["Rs 2 crore", 20_000_000, "INR"],
        ["1 lakh trees", 100_000, "trees"],
      ],
    ],
    ["The company, founded in 1887, employs 1,200.", [["1,200", 1200, null]]],
    ["The bridge had 14 cracks.", [["14 cracks", 14, "cracks"]]],
  ])("reads %s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it("takes sizes for sizes", () => {
    const text = "Tens of millions of birds and dozens of boats; scores of people; thousands fled.";
    const all = found("quantity", text, day);
    expect(all.map(({ quantity }) => [quantity?.value, quantity?.unit, quantity?.approximate])).toEqual([
      [10_000_000, "birds", true],
      [12, "boats", true],
      [20, "people", true],
      [1000, null, true],
    ]);
  });

  it("takes no side of a set for a number", () => {
    const values = found("quantity", "He lost 6-4, 7-6 (5) to Reed.", day).map(({ quantity }) => quantity?.value);
    expect(values.filter((value) => value !== null)).toEqual([]);
  });
});
