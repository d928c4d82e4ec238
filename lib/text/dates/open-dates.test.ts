import { describe, expect, it } from "vitest";
import { found } from "../testing/found";

/** Wednesday, 4 March 2026. */
const day = "2026-03-04";
const read = (text: string, published: string | null = day) =>
  found("date", text, published).map(({ core, date }) => [core.exact, date?.value]);

describe("a time that looks ahead", () => {
  it.each([
    ["The talks were put off until Monday.", "Monday", "2026-03-09"],
    ["The talks have been postponed to Thursday.", "Thursday", "2026-03-05"],
    ["The strike, due to begin on Monday, was called off.", "Monday", "2026-03-09"],
    ["The deadline is Friday.", "Friday", "2026-03-06"],
  ])("is read so in %s", (text, words, value) => {
    expect(read(text)).toEqual([[words, value]]);
  });

  it("is not read into what is over", () => {
    expect(read("The market stayed open until Monday.")).toEqual([["Monday", "2026-03-02"]]);
  });
});

describe("years, quarters and parts of them", () => {
  it.each<[string, (string | null | undefined)[][]]>([
    ["The mill opened in 2024 Aug and closed.", [["2024 Aug", "2024-08"]]],
    ["The 2023-24 season was its best.", [["2023-24 season", "2023/2024"]]],
    ["The slump of 2008-9 hurt.", [["2008-9", "2008/2009"]]],
    ["In FY2025 sales rose.", [["FY2025", "2025"]]],
    [
      "Sales rose in Q3 2025 and H1 2024.",
      [
        ["Q3 2025", "2025-Q3"],
        ["H1 2024", "2024-H1"],
      ],
    ],
    ["The mill has paid over the last quarter-century.", [["the last quarter-century", "P25Y"]]],
    ["The clerks will meet in the week of March 9.", [["the week of March 9", "2026-W11"]]],
    ["The law took effect a year and a half ago.", [["a year and a half ago", "2024-09"]]],
    ["Rents rose in the year to August.", [["the year to August", "2024-09/2025-08"]]],
    ["For its first twenty-two minutes nobody speaks.", [["twenty-two minutes", "PT22M"]]],
    ["He was clerk from 1979 until 2003.", [["1979 until 2003", "1979/2003"]]],
    [
      "Tins were sold from September 2023 through last month.",
      [["September 2023 through last month", "2023-09/2026-02"]],
    ],
    ["The clerks meet on the first Monday of each month.", [["the first Monday of each month", "P1M"]]],
  ])("are read in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("are two in a list and one in a stretch", () => {
    expect(read("March 23 and April 2 are holidays; 2018 and 2019 were dry.")).toEqual([
      ["March 23", "2026-03-23"],
      ["April 2", "2026-04-02"],
      ["2018", "2018"],
      ["2019", "2019"],
    ]);
    expect(read("It rained between March 23 and April 2, 2024.")).toEqual([
      ["March 23 and April 2, 2024", "2024-03-23/2024-04-02"],
    ]);
  });

  it.each([
    "She is in her early 30s.",
    "A man in his 60s wept.",
    "The mid-70s baker wept.",
    "Highs in the 70s are forecast.",
  ])("are not ages or temperatures: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a date in figures", () => {
  it.each<[string, string | null, (string | null | undefined)[][]]>([
    ["On 25/12/2025 it burned.", day, [["25/12/2025", "2025-12-25"]]],
    ["On 12/25/2025 it burned.", day, [["12/25/2025", "2025-12-25"]]],
    [
      "On 03/04/2025 it burned; the note is of 25/12/2025.",
      day,
      [
        ["03/04/2025", "2025-04-03"],
        ["25/12/2025", "2025-12-25"],
      ],
    ],
    [
      "On 03/04/2025 it burned; the note is of 12/25/2025.",
      day,
      [
        ["03/04/2025", "2025-03-04"],
        ["12/25/2025", "2025-12-25"],
      ],
    ],
    ["It burned on 3/2/2026.", day, [["3/2/2026", "2026-03-02"]]],
  ])("is read in %s", (text, published, expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  it("stays open, flagged and with why, where nothing tells the order", () => {
    const [claim] = found("date", "On 03/04/2025 it burned.", day);
    expect(claim?.date).toMatchObject({ value: "2025-XX-XX", why: expect.stringContaining("day or the month") });
    expect(claim?.flags.map((flag) => flag.code)).toEqual(["incomplete-date"]);
  });
});

describe("a time told by its distance", () => {
  const dated = (text: string) => found("date", text, day).at(-1)?.date;

  it.each([
    ["The law passed in 1974. It was changed two years later.", { value: "1976", from: "1974" }],
    ["It closed two days after May 3, 2024.", { value: "2024-05-05", from: "May 3, 2024" }],
    ["Sales fell in September 2025, against nine a year earlier.", { value: "2024-09", from: "September 2025" }],
    ["It was signed on 5 June 2025, two days after the vote.", { value: "2025-06-05", from: "5 June 2025" }],
  ])("says from which: %s", (text, expected) => {
    expect(dated(text)).toMatchObject(expected);
  });

  it.each([
    "The bridge was shut on Tuesday. It was built 14 months after a lorry fell from it.",
    "The bridge was shut on Tuesday.\n\nThe clerk fled two years later.",
    "The clerk fled days after the vote.",
  ])("stays open where nothing dates the other: %s", (text) => {
    expect(dated(text)?.value).toMatch(/^X/);
    expect(dated(text)?.why).toBeTruthy();
  });
});

describe("a clock time", () => {
  it("keeps open which half of the day is meant", () => {
    expect(found("date", "It burned at half past four on Monday.", day)[0]?.date).toMatchObject({
      value: "2026-03-02",
      type: "TIME",
      why: expect.stringContaining("half of the day"),
    });
    expect(found("date", "It burned at half past four.")[0]?.date?.value).toBeNull();
  });

  it("is read with the part of the day that it names", () => {
    expect(read("They came at 2 in the morning.", null)).toEqual([["2 in the morning", "XXXX-XX-XXT02:00"]]);
    expect(read("They came at nine o’clock in the evening.", null)).toEqual([
      ["nine o’clock in the evening", "XXXX-XX-XXT21:00"],
    ]);
  });
});

describe("a dateline without a year", () => {
  it("gives the days of the week their day, and leaves the year open", () => {
    const text =
      "Mill burns\n\nPORT REED, Oct. 9 (Wire) - The mill burned early Thursday.\n\nIt was shut on Tuesday, last week and in June. Trains stop through Saturday, Oct. 11.";
    expect(read(text, null)).toEqual([
      ["early Thursday", "XXXX-10-09"],
      ["Tuesday", "XXXX-10-07"],
      ["last week", "XXXX-WXX"],
      ["June", "XXXX-06"],
      ["Saturday, Oct. 11", "XXXX-10-11"],
    ]);
  });
});
