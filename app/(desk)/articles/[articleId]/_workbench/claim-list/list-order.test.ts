import { describe, expect, it } from "vitest";
import type { ClaimKind } from "@/lib/text/schema";
import type { ClaimSummary } from "@/lib/views/queries";
import { linesOf } from "./lines";
import { besideBySentence, listOrder, sentencesOf } from "./list-order";
import { rowWords } from "./row-words";

const text = 'The quay cost 2 million in 1911, Mr. Orr said. "It holds 40 ships. It leaks," he added. It stood.';

let number = 0;
function claim(words: string, kind: ClaimKind, core = words, flags: ClaimSummary["flags"] = []): ClaimSummary {
  const start = text.indexOf(words);
  const coreStart = start + words.indexOf(core);
  const place = { start, end: start + words.length, coreStart, coreEnd: coreStart + core.length };
  number += 1;
  const standing = { verdict: null, disagreed: false, dismissed: false, waived: false, version: 1 };
  return { id: `${kind} ${core}`, number, kind, ...place, ...standing, source: null, flags };
}
const claims = [
  claim("The quay cost 2 million in 1911, Mr. Orr said", "attribution", "Mr. Orr"),
  claim("The quay cost 2 million in 1911", "date", "1911"),
  claim("The quay cost 2 million", "statement", "cost 2 million"),
  claim("The quay cost 2 million", "quantity", "cost 2 million"),
  claim('"It holds 40 ships. It leaks," he added', "attribution", "he"),
  claim("It holds 40 ships", "capability"),
  claim("It leaks", "statement"),
  claim("It stood", "statement"),
];
const { ordered, sentenceOf } = listOrder(claims, sentencesOf(text));
const ids = (some: readonly ClaimSummary[]) => some.map(({ id }) => id);

describe("the order of the list", () => {
  it("keeps sentences as they are read, and begins each with who said it and what can be looked up", () => {
    expect(ids(ordered)).toEqual([
      "attribution Mr. Orr",
      "quantity cost 2 million",
      "statement cost 2 million",
      "date 1911",
      "attribution he",
      "capability It holds 40 ships",
      "statement It leaks",
      "statement It stood",
    ]);
  });

  it("puts what is flagged before what is not", () => {
    const flagged = claims.map((one) => (one.kind === "date" ? { ...one, flags: ["relative-date" as const] } : one));
    expect(ids(listOrder(flagged, sentencesOf(text)).ordered).slice(0, 2)).toEqual([
      "attribution Mr. Orr",
      "date 1911",
    ]);
  });

  it("ends no sentence inside a claim, but ends one inside a long quotation", () => {
    const [mister] = claims;
    expect(sentenceOf.get("date 1911")).toBe(sentenceOf.get(mister?.id ?? ""));
    expect(sentenceOf.get("statement It leaks")).not.toBe(sentenceOf.get("capability It holds 40 ships"));
    const over = claim('It leaks," he added. It stood', "statement");
    const run = listOrder([...claims.slice(0, 6), over, ...claims.slice(7)], sentencesOf(text)).sentenceOf;
    expect(run.get("statement It stood")).toBe(run.get(over.id));
  });
});

describe("the lines of the list", () => {
  const shapes = (folded: ReadonlySet<number>) =>
    linesOf(ordered, sentenceOf, folded).map(({ claim: { kind }, also, head, lone, folded: under }) =>
      [head && "head", lone && "lone", under > 0 && `${under} under`, kind, ...also.map((one) => one.kind)]
        .filter(Boolean)
        .join(" "),
    );

  it("say the words of several once, and the same words under two kinds in one line", () => {
    expect(shapes(new Set())).toEqual([
      "head attribution",
      "quantity statement",
      "date",
      "head attribution",
      "capability",
      "lone statement",
      "lone statement",
    ]);
  });

  it("show no claim of a folded sentence", () => {
    expect(shapes(new Set([0]))[0]).toBe("head 4 under attribution");
    expect(shapes(new Set([0]))).toHaveLength(5);
  });
});

it.each([
  ["attribution Mr. Orr", true, "attribution he"],
  ["date 1911", true, "attribution he"],
  ["date 1911", false, "attribution Mr. Orr"],
  ["capability It holds 40 ships", false, "attribution Mr. Orr"],
  ["statement It stood", true, null],
  [null, true, "attribution Mr. Orr"],
])("from %s by sentence (forward: %s) leads to %s", (from, forward, to) => {
  expect(besideBySentence(ordered, sentenceOf, from, forward)?.id ?? null).toBe(to);
});

describe("the words of a line", () => {
  const long = `${"word ".repeat(30)}core and more`;
  it.each([
    ["a core at the beginning", { start: 0, end: 10, coreStart: 0, coreEnd: 4 }, ["", "word", " word "]],
    ["nothing but the core", { start: 0, end: 4, coreStart: 0, coreEnd: 4 }, ["", "", "word"]],
    ["a core outside its words", { start: 0, end: 4, coreStart: 9, coreEnd: 12 }, ["", "", "word"]],
    [
      "a core far on",
      { start: 0, end: 163, coreStart: 150, coreEnd: 154 },
      [`… ${"word ".repeat(11)}`, "core", " and more"],
    ],
  ])("set off %s", (_, place, [before, core, after]) => {
    expect(rowWords(long, place)).toEqual({ before, core, after });
  });
});
