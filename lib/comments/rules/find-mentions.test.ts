import { expect, test } from "vitest";
import { findMentions, peopleNamed } from "./find-mentions";

const people = ["Ann", "Ann Lee", "Ann Lee-Marsh", "Jürgen Öztürk", "Zoë 🦊", "O’Neil", "Bo"].map((name) => ({ name }));

test.each([
  ["nobody", "Who rang them?", []],
  ["one, at the beginning", "@Bo, did you ring?", ["Bo"]],
  ["one, at the end", "Ask @Bo", ["Bo"]],
  ["the longer of two names that begin alike", "@Ann Lee knows", ["Ann Lee"]],
  ["the longest, with a hyphen", "@Ann Lee-Marsh knows", ["Ann Lee-Marsh"]],
  ["the shorter one where the longer one does not go on", "@Ann Leen", ["Ann"]],
  ["no part of a word", "@Anna and @Bob", []],
  ["no address", "write to desk@Bo", []],
  ["umlauts, also typed in two strokes", "@Jürgen Öztürk!".normalize("NFD").normalize("NFC"), ["Jürgen Öztürk"]],
  ["an emoji", "🦊@Zoë 🦊 has it", ["Zoë 🦊"]],
  ["an apostrophe", "@O’Neil’s note", ["O’Neil"]],
  ["several, one of them twice", "@Bo @Ann @Bo", ["Bo", "Ann", "Bo"]],
  ["a lone @ and one that nobody bears", "@ @Nobody @", []],
  ["no lower case", "@bo", []],
])("%s", (_, text, names) => {
  const found = findMentions(text, people);
  expect(found.map(({ people }) => people[0]?.name)).toEqual(names);
  for (const { start, end, people } of found) expect(text.slice(start, end)).toBe(`@${people[0]?.name}`);
});

test("a name that two people bear names both, each person once", () => {
  const two = [{ name: "Bo", id: 1 }, ...people.map((one) => ({ ...one, id: 0 })), { name: "Bo", id: 2 }];
  expect(peopleNamed("@Bo and @Bo", two).map(({ id }) => id)).toEqual([1, 0, 2]);
});

test("a name kept in two strokes a letter is found all the same", () => {
  const zoe = { name: "Zoë".normalize("NFD") };
  expect(peopleNamed("@Zoë", [zoe])).toEqual([zoe]);
});

test("a long text full of @ is read in a moment", () => {
  const begun = performance.now();
  findMentions(
    "@".repeat(5_000),
    Array.from({ length: 500 }, (_, n) => ({ name: `Person ${n}` })),
  );
  expect(performance.now() - begun).toBeLessThan(500);
});
