import { expect, it } from "vitest";
import { follower } from "./follow-extent";
import { matchTexts } from "./match-texts";

function followed(before: string, after: string, words: string) {
  const start = before.indexOf(words);
  const found = follower(before, after, matchTexts(before, after))({ start, end: start + words.length });
  const said = ({ start, end }: { start: number; end: number }) => after.slice(start, end);
  switch (found.is) {
    case "gone":
      return "gone";
    case "unclear":
      return found.candidates.map(({ extent, like }) => `${said(extent)} ${Math.round(10 * like)}`);
    case "same":
      return `${found.moved ? "moved" : "same"}: ${said(found.extent)}`;
    case "changed":
      return `changed: ${said(found.extent)}`;
  }
}

const [mill, roof] = ["Ada Moss paid nine crowns for the mill.", "The roof had leaked since the winter of 1987."];
const [buyer, rain] = ["A second buyer came from Orrin with demands.", "Rain fell on the empty yard all night long."];
const [calm, late] = ["Nobody ever learned why it ended so.", "By noon the whole street had heard of it."];
const text = `${rain} ${mill} ${roof} ${buyer}`;
const both = "mill. The roof had leaked";
const ten = mill.replace("nine", "ten");

it.each<[string, string, string, string, string | string[]]>([
  ["words within a sentence", text, `So it went. ${text}`, "nine crowns", "same: nine crowns"],
  ["words across two sentences", text, `So it went. ${text}`, both, `same: ${both}`],
  ["all of three sentences", text, text, `${mill} ${roof} ${buyer}`, `same: ${mill} ${roof} ${buyer}`],
  [
    "two that moved",
    `${text} ${calm} ${late}`,
    `${rain} ${buyer} ${calm} ${late} ${mill} ${roof}`,
    both,
    `moved: ${both}`,
  ],
  [
    "across a break of the line",
    text,
    text.replace("mill. The", "mill.\n\nThe"),
    both,
    "same: mill.\n\nThe roof had leaked",
  ],
  [
    "through other typography",
    `${rain} "It's  late," she said.`,
    `${rain} “It’s late,” she said.`,
    `late," she`,
    "same: late,” she",
  ],
  ["a stretch within spaces, as it is", `${rain} It  is late.`, `So. ${rain} It  is late.`, " is", "same:  is"],
  [
    "one sentence of two that changed",
    text,
    text.replace("nine", "ten"),
    "nine crowns for the mill. The roof",
    "changed: ten crowns for the mill. The roof",
  ],
  [
    "two between which another came",
    text,
    text.replace("mill. The", "mill. Nobody knew. The"),
    both,
    "changed: mill. Nobody knew. The roof had leaked",
  ],
  ["one whose neighbour is gone, as unclear", text, text.replace(`${roof} `, ""), both, ["mill. 5"]],
  [
    "two that changed places, as unclear",
    text,
    `${rain} ${roof} ${mill} ${buyer}`,
    both,
    ["The roof had leaked 5", "mill. 5"],
  ],
  [
    "two that stand far apart now, as unclear",
    text,
    `${rain} ${mill} ${"A new day came and went. ".repeat(30)}${roof} ${buyer}`,
    both,
    ["mill. 5", "The roof had leaked 5"],
  ],
  ["what is gone", text, `${rain} ${buyer}`, both, "gone"],
  ["words that went from a sentence that stayed", text, text.replace(" for the mill", ""), "for the mill", "gone"],
  ["a space before a sentence, as what comes behind it", text, text, " The", "changed: The"],
  [
    "one that stands twice, the first of them first",
    text,
    text.replace(mill, `${mill} ${mill}`),
    "nine",
    ["nine 10", "nine 10"],
  ],
  [
    "one that stands twice, and another that stands",
    text,
    text.replace(mill, `${mill} ${mill}`),
    both,
    ["mill. 10", "mill. 10", "The roof had leaked 5"],
  ],
  [
    "one that stands ten times, in eight places",
    text,
    text.replace(mill, Array(10).fill(mill).join(" ")),
    "nine",
    Array<string>(8).fill("nine 10"),
  ],
  [
    "one that stands twice, and changed beside it",
    text,
    text.replace(mill, `${ten} ${rain} ${mill} ${rain} ${mill}`),
    "crowns for",
    ["crowns for 10", "crowns for 10", "crowns for 9"],
  ],
])("follows %s", (_, before, after, words, expected) => expect(followed(before, after, words)).toEqual(expected));

it("follows nothing where there is no sentence", () => {
  expect(follower("", "One.", matchTexts("", "One."))({ start: 0, end: 1 })).toEqual({ is: "gone" });
});
