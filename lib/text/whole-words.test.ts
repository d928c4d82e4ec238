import fc from "fast-check";
import { expect, it } from "vitest";
import { extract } from ".";
import type { Extraction, Span } from "./schema";
import { cores, found } from "./testing/found";

const spans = ({ claims }: Extraction): Span[] =>
  claims.flatMap((c) => [
    c,
    c.core,
    ...(c.attribution ? [c.attribution.source, c.attribution.cue, c.attribution.content] : []),
    ...(c.quantity ? [c.quantity.amount] : []),
  ]);

/** Offsets strictly inside the words of a text, as ICU and not the extractor cuts them, or inside one of its signs. */
function insides(text: string): Set<number> {
  const inside = new Set<number>();
  for (const sign of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text))
    for (let i = 1; i < sign.segment.length; i++) inside.add(sign.index + i);
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    for (let i = 1; i < word[0].length; i++) inside.add(word.index + i);
  return inside;
}

const names = [
  "Łukasz",
  "İpek",
  "Nguyễn",
  "Nguye\u0302\u0303n",
  "Петров",
  "Йоханна",
  "Šimić",
  "Wałęsa",
  "Đặng",
  "Ἀλέξης",
  "Ørsted",
  "José",
  "José".normalize("NFD"),
  "Ərdoğan",
  "محمد",
  "דוד",
  "प्रिया",
  "สมชาย",
  "田中",
  "김민준",
  "𝔄da",
  "😀",
  "👩🏽‍🚒",
  "O’Brien-Šimić",
  "co\u00adordinator",
];
const letters = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom("a", "ā", "ж", "λ", "e\u0301", "ñ", "ę", "𐐷", "ß", "ו", "क्ष"),
    minLength: 1,
    maxLength: 9,
  }),
);
const frames: ((a: string, b: string) => string)[] = [
  (a, b) => `${a} ${b} said 12 ${b} boats sank on Tuesday.`,
  (a, b) => `“The ${b} is safe,” said Minister ${a} ${b}, who leads ${a}.`,
  (a, b) => `According to ${a}, 3${b} and £4${b} were lost in May${a}.`,
  (a, b) => `${a} told ${b} that it can carry ${a} and about 40 ${b}.`,
  (a, b) => `The ${a} of ${b} burned last ${b} 7½${a} −12${b}.`,
];

it("begins and ends no claim inside a word, whatever its letters", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...frames), letters, letters), { maxLength: 4 }), (parts) => {
      const text = parts.map(([frame, a, b]) => frame(a, b)).join(" ");
      const inside = insides(text);
      for (const { start, end, exact } of spans(extract(text))) {
        expect(inside.has(start), `begins inside a word: ${exact}`).toBe(false);
        expect(inside.has(end), `ends inside a word: ${exact}`).toBe(false);
      }
    }),
    { numRuns: 600 },
  );
});

it.each([
  ["Māori leaders said 12 parāoa whales were stranded in Whangārei.", ["Māori leaders"]],
  ["Recep Erdoğan said 40 people died.", ["Recep Erdoğan"]],
  ["Nguyễn Văn Hải said 3 boats sank near Đà Nẵng.", ["Nguyễn Văn Hải"]],
  ["İpek Şahin said it cost 5 million lira.", ["İpek Şahin"]],
  ["Иван Петров said 3 boats sank.", ["Иван Петров"]],
])("takes the whole name for the source of %s", (text, sources) => {
  expect(cores("attribution", text)).toEqual(sources);
});

it("shortens what is too long between two words", () => {
  const wall = "the long wall of the old harbour by the mill and ".repeat(6);
  const [date] = found("date", `Last year ${wall}its gate burned.`, "2026-03-04");
  expect(date?.exact.length).toBeLessThan(220);
  expect(date?.exact).toMatch(/(?:wall|harbour|mill)$/);
});
