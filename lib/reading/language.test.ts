import { expect, it } from "vitest";
import { languageDoubt } from "./language";

const english =
  "The council said on Tuesday that forty trams, some of them new, would run to the harbour again by the summer. ";
const german =
  "Der Rat sagte am Dienstag, dass vierzig Straßenbahnen, einige davon neu, bis zum Sommer wieder zum Hafen fahren würden. ";
const french =
  "Le conseil a déclaré mardi que quarante tramways, dont certains neufs, rouleraient de nouveau vers le port avant l’été. ";

it.each([
  ["English", english.repeat(4), null],
  ["English with a German quotation", english.repeat(4) + german, null],
  ["too few words to tell", german, null],
  ["a list of names", "Ada Marsh Jo Li Rob Pye ".repeat(3), null],
  ["German", german.repeat(4), /in German\. Claims are found in English alone/],
  ["French", french.repeat(4), /in French/],
  [
    "Chinese",
    "市议会周二表示，四十辆有轨电车，其中一些是新的，将在夏天之前再次开往港口。".repeat(4),
    /in Chinese|Mandarin/,
  ],
])("names the language of %s", (_, text, doubt) => {
  if (doubt === null) expect(languageDoubt(text)).toEqual([]);
  else expect(languageDoubt(text)).toEqual([expect.stringMatching(doubt)]);
});
