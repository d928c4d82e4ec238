import { expect, it } from "vitest";
import { cores, found } from "../testing/found";

const read = (text: string, published: string | null) =>
  found("date", text, published).map((c) => [c.core.exact, c.date?.value]);

/** Thursday, 22 May 2025. */
const day = "2025-05-22";

it.each<[string, string | null, [string, string][]]>([
  ["The shop opened on 3 March 2019.", null, [["3 March 2019", "2019-03-03"]]],
  ["The shop opened on March 3, 2019.", null, [["March 3, 2019", "2019-03-03"]]],
  ["The fair ran from 3 to 5 May 2024.", null, [["3 to 5 May 2024", "2024-05-03/2024-05-05"]]],
  ["She signed on November 9.", null, [["November 9", "XXXX-11-09"]]],
  ["She signed on November 9.", day, [["November 9", "2024-11-09"]]],
  ["The court will sit on November 9.", day, [["November 9", "2025-11-09"]]],
  ["He resigned on Tuesday.", day, [["Tuesday", "2025-05-20"]]],
  ["He resigned on Thursday morning.", day, [["Thursday morning", "2025-05-22TMO"]]],
  ["He resigned yesterday.", day, [["yesterday", "2025-05-21"]]],
  ["He resigned yesterday.", null, [["yesterday", "XXXX-XX-XX"]]],
  ["Sales fell last year.", day, [["last year", "2024"]]],
  ["Sales fell last month.", day, [["last month", "2025-04"]]],
  ["Sales fell in August last year.", day, [["August last year", "2024-08"]]],
  ["Sales fell in July.", day, [["July", "2024-07"]]],
  ["The mill closed three weeks ago.", day, [["three weeks ago", "2025-05-01"]]],
  ["The mill closed two years ago.", day, [["two years ago", "2023"]]],
  ["Rain fell for 16 weeks.", null, [["16 weeks", "P16W"]]],
  ["Rain fell for half an hour.", null, [["half an hour", "PT0.5H"]]],
  ["It is due in the second quarter of 2026.", null, [["the second quarter of 2026", "2026-Q2"]]],
  ["It is due in the spring of 2026.", null, [["the spring of 2026", "2026-SP"]]],
  ["The bridge dates from the 1930s.", null, [["the 1930s", "193X"]]],
  ["The train left at 5:40 p.m. on Tuesday.", day, [["5:40 p.m. on Tuesday", "2025-05-20T17:40"]]],
  [
    "The mill burned on 3 June. A clerk left that evening.",
    day,
    [
      ["3 June", "2024-06-03"],
      ["that evening", "2024-06-03TEV"],
    ],
  ],
  ["He was jailed for four years and two months.", null, [["four years and two months", "P4Y2M"]]],
  ["It was their first win in 31 years after a dull start.", day, [["31 years", "P31Y"]]],
  ["The final is on Easter Monday.", "2026-02-14", [["Easter Monday", "2026-04-06"]]],
  ["The mill burned on Christmas Eve 2019.", null, [["Christmas Eve 2019", "2019-12-24"]]],
  ["She is to fly to Rome on Tuesday.", day, [["Tuesday", "2025-05-27"]]],
  ["The union announced protests for Friday.", day, [["Friday", "2025-05-23"]]],
  ["The pier will stay closed until 19 June.", day, [["19 June", "2025-06-19"]]],
  ["The panel meets on 22 June at 7pm.", day, [["22 June at 7pm", "2025-06-22T19:00"]]],
  ["The season runs from November to April.", day, [["November to April", "XXXX-11/XXXX-04"]]],
  ["A tram leaves every ten minutes.", day, [["every ten minutes", "PT10M"]]],
  [
    "It happened between November 2021 and February 2022.",
    null,
    [["November 2021 and February 2022", "2021-11/2022-02"]],
  ],
  ["It happened between October and January.", day, [["October and January", "2024-10/2025-01"]]],
  ["The clerk set a deadline of June 1.", day, [["June 1", "2025-06-01"]]],
  ["The market is shut until Friday.", day, [["Friday", "2025-05-23"]]],
  ["They host Velmar on Wednesday.", day, [["Wednesday", "2025-05-28"]]],
  ["It was shown on 7/8/07.", null, [["7/8/07", "2007-XX-XX"]]],
  ["It ran at a loss for the entire year.", day, [["the entire year", "2025"]]],
  ["Prices fell late in the day.", day, [["late in the day", "2025-05-22"]]],
  ["It rained for the rest of the week.", day, [["the rest of the week", "2025-W21"]]],
  [
    "Sales rose in 2019 after a poor showing the year previous.",
    null,
    [
      ["2019", "2019"],
      ["the year previous", "2018"],
    ],
  ],
  ["The market was shut for a second consecutive day.", day, [["a second consecutive day", "2025-05-22"]]],
  ["Rents rose for the third year in a row.", day, [["the third year", "2025"]]],
  ["Shares slid in early morning trading.", day, [["early morning", "2025-05-22TMO"]]],
  ["It was the largest single-day fall.", null, [["single-day", "P1D"]]],
  ["It settles a decades-long dispute.", null, [["decades-long", "PXY"]]],
  ["Output fell against the same month a year ago.", day, [["the same month a year ago", "2024"]]],
  ["Sales rose in the last week of March.", day, [["the last week of March", "2025-W14"]]],
  [
    "The mill posted its first annual loss since ’82.",
    day,
    [
      ["annual", "P1Y"],
      ["’82", "1982"],
    ],
  ],
  ["Homes sold well in the fourth quarter.", "2025-02-11", [["the fourth quarter", "2024-Q4"]]],
  ["Shops were shut over Christmas.", "2025-01-11", [["Christmas", "2024-12-25"]]],
  ["Shops shut for Thanksgiving 2024.", null, [["Thanksgiving 2024", "2024-11-28"]]],
  ["The market fell on Black Monday.", day, [["Black Monday", "XXXX-XX-XX"]]],
  ["Talks lasted two quarters.", null, [["two quarters", "P2Q"]]],
  ["It was shown on 13/8/2007.", null, [["13/8/2007", "2007-08-13"]]],
  ["A poll in the autumn drew 40 replies.", day, [["the autumn", "2024-FA"]]],
  [
    "Bakers will strike for 48 hours from Tuesday.",
    day,
    [
      ["48 hours", "PT48H"],
      ["Tuesday", "2025-05-27"],
    ],
  ],
  [
    "The freeze of 2019 held. Velmar agreed that year to stop.",
    day,
    [
      ["2019", "2019"],
      ["that year", "2019"],
    ],
  ],
  ["Profit rose in the first half.", day, [["the first half", "2025-H1"]]],
  ["The barn burned on the night of Feb. 3.", day, [["the night of Feb. 3", "2025-02-03TNI"]]],
  ["The barn burned on the night of 31 February 2020.", day, [["February 2020", "2020-02"]]],
  ["They left port at dawn on Tuesday.", day, [["dawn on Tuesday", "2025-05-20TMO"]]],
  ["The envoy landed early this morning.", day, [["early this morning", "2025-05-22TMO"]]],
  ["The road was shut from 9 p.m. to 5 a.m.", day, [["9 p.m. to 5 a.m.", "2025-05-22T21:00/2025-05-23T05:00"]]],
  ["The crossing took an hour and 20 minutes.", day, [["an hour and 20 minutes", "PT1H20M"]]],
  ["The weir was built half a century ago.", day, [["half a century ago", "1975"]]],
  ["The feud began in the 17th century.", null, [["the 17th century", "16"]]],
  ["Velmar lost $3 million in fiscal 2021.", null, [["fiscal 2021", "2021"]]],
  ["Velmar cut costs for the current fiscal year.", day, [["the current fiscal year", "2025"]]],
  ["Profit was $5 million in the year-ago quarter.", day, [["the year-ago quarter", "2024"]]],
  ["The hall was built in the late ’60s.", null, [["the late ’60s", "196X"]]],
  ["Thieves broke in over the weekend.", day, [["the weekend", "2025-W20-WE"]]],
  ["It pays a quarterly dividend of 15 cents.", null, [["quarterly", "P1Q"]]],
])("reads %s (%s)", (text, published, expected) => {
  expect(read(text, published)).toEqual(expected);
});

it.each([
  ["a count that looks like a year", "Some 2000 people came."],
  ["a verb that is a month", "They may march on the town."],
  ["a price", "It cost $1999 to mend."],
  ["an age", "The 54-year-old baker wept."],
  ["a model number", "The Boeing 737 landed."],
  ["the half of a match", "The visitors were slow in the first half."],
  ["a share", "Rents rose by almost a quarter."],
  ["a rate", "The shop opens for 16 hours a week."],
  ["what comes out each year", "He read the annual report."],
  ["a thing of a feast", "He sent Christmas cards."],
  ["a night of no day", "It was the night of the bakers."],
  ["a current that flows", "The current account was in deficit."],
  ["an age of art", "He sells century furniture."],
  ["an order of places", "She came second and he came third."],
])("finds no time in %s", (_, text) => {
  expect(cores("date", text, day)).toEqual([]);
});

it("takes the day of the dateline where no other is known, and claims nothing there", () => {
  const text = "Mill burns\n\nLEEDS, 22 May 2025 (Wire) — The mill burned on Tuesday.";
  expect(read(text, null)).toEqual([["Tuesday", "2025-05-20"]]);
});

it("flags what needs the publication date, and what lacks its year", () => {
  const flags = (text: string, published: string | null) =>
    found("date", text, published).flatMap((c) => c.flags.map((f) => f.code));
  expect(flags("He resigned on Tuesday.", day)).toEqual(["relative-date"]);
  expect(flags("He resigned on 9 November.", null)).toEqual(["incomplete-date"]);
  expect(flags("He resigned on 9 November.", day)).toEqual([]);
});
