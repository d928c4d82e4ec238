import { expect, it } from "vitest";
import { extract } from "..";
import { found } from "../testing/found";

// Sentences that earlier versions read wrong, or are to go on reading right, each for its kind.
it.each<[string, string, string]>([
  [
    "Māori leaders said 12 parāoa whales were stranded in Whangārei on Tuesday.",
    "Māori leaders",
    "12 parāoa whales were stranded in Whangārei on Tuesday",
  ],
  ["Recep Erdoğan said 40 people died.", "Recep Erdoğan", "40 people died"],
  ["Lech Wałęsa, the former president, said nothing had been lost.", "Lech Wałęsa", "nothing had been lost"],
  ["Nguyễn Văn Hải said 3 boats sank near Đà Nẵng.", "Nguyễn Văn Hải", "3 boats sank near Đà Nẵng"],
  ["İpek Şahin said it cost 5 million lira; Dvořák Hall seats 900.", "İpek Şahin", "it cost 5 million lira"],
  ["Ms O’Brien-Šimić told Reuters that 4 of Croatia’s ports shut.", "Ms O’Brien-Šimić", "4 of Croatia’s ports shut"],
  ["The strike is over, according to the\nministry of transport.", "the\nministry of transport", "The strike is over"],
  ["Mayor Petra Voss said the bridge was shut on Tuesday.", "Mayor Petra Voss", "the bridge was shut on Tuesday"],
  ["The bridge was shut.  Ms Voss said it had 14 cracks.", "Ms Voss", "it had 14 cracks"],
  ["The photos were shared, according to the Kerrow Post.", "the Kerrow Post", "The photos were shared"],
])("reads %j", (text, source, content) => {
  expect(found("attribution", text).map(({ attribution: a }) => [a?.source.exact, a?.content.exact])).toEqual([
    [source, content],
  ]);
});

it("says who Lech Wałęsa is", () => {
  expect(found("identity", "Lech Wałęsa, the former president, said nothing.").map((c) => c.core.exact)).toEqual([
    "Lech Wałęsa, the former president",
  ]);
});

it("knows one name by a straight and by a curly apostrophe", () => {
  const text = "Ms Ada O’Neil left. It burned, O'Neil said.";
  expect(found("attribution", text).at(-1)?.attribution?.source.resolved).toBe("Ada O’Neil");
});

it("cuts sentences where the space after a year's stop is missing", () => {
  expect(extract("The firm will hire 30 people in 2027.The tech giant split its shares.").sentences).toHaveLength(2);
  expect(extract("Version 2024.The one is out.").sentences.length).toBeGreaterThan(0);
});
