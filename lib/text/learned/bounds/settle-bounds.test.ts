import { describe, expect, it } from "vitest";
import { extract } from "../..";
import { readArticle } from "../../read-article";
import { findCandidates } from "../../statements/find-statements";
import { unit } from "../linear";
import { type SeenEdge, seenBegins, seenEnds, settleBounds } from "./settle-bounds";

const text = "On Monday the clerk, who fled, burned the barn in Leeds, police said.";
const [parsed, weighed] = read();

function read() {
  const { parsed, found } = readArticle(text, null);
  return [parsed, findCandidates(parsed, found)] as const;
}

const of = (verb: string) => {
  const found = weighed.find((w) => text.slice(w.candidate.core.start).startsWith(verb));
  const sentence = parsed.sentences[0];
  if (!found || !sentence) throw new Error(`no clause of ${verb}`);
  return { ...found, parsed, sentence };
};

describe("the edges a clause might have", () => {
  it("are offsets of words up to its verb, and from its verb on, the rules' own once", () => {
    const [begins, ends] = [seenBegins(of("burned")), seenEnds(of("burned"))];
    expect(begins.map((b) => text.slice(b.offset).split(" ")[0])).toEqual(
      expect.arrayContaining(["On", "the", "who", "burned"]),
    );
    expect(ends.map((e) => text.slice(0, e.offset).split(" ").at(-1))).toEqual(
      expect.arrayContaining(["burned", "barn", "Leeds", "said"]),
    );
    for (const edges of [begins, ends]) expect(edges.filter((e) => e.own)).toHaveLength(1);
    for (const { offset } of begins) expect(text.slice(offset)).toMatch(/^\p{L}/u);
    for (const { offset } of ends) expect(text.slice(0, offset)).toMatch(/\p{L}$/u);
  });
});

describe("the edge that is taken", () => {
  const edges: SeenEdge[] = [
    { token: 0, offset: 0, own: false, ids: [1] },
    { token: 1, offset: 5, own: true, ids: [2] },
  ];
  const after = [{ token: 3, offset: 12, own: true, ids: [] }];
  const speaksFor = (weight: number) => ({ bias: 0, weights: new Map([[1, weight]]) });

  it.each([
    ["is another where much speaks for it", unit, 0],
    ["is the rules' where little speaks for another", unit / 8, 5],
    ["is the rules' where all speaks against another", -unit, 5],
  ])("%s", (_, weight, start) => {
    const models = { begin: speaksFor(weight), end: { bias: 0, weights: new Map() } };
    expect(settleBounds(models, { start: 5, end: 12 }, edges, after)).toEqual({ start, end: 12 });
  });

  it("leaves no statement without words", () => {
    const models = { begin: speaksFor(0), end: speaksFor(unit) };
    const before = [{ token: 0, offset: 4, own: false, ids: [1] }, ...after];
    expect(settleBounds(models, { start: 5, end: 12 }, edges, before)).toEqual({ start: 5, end: 12 });
  });
});

it.each<[string, string, string]>([
  ["He sold the only boat that was floating.", "He sold the only boat that was floating", "up to “floating”"],
  [
    "The claim that the barn had been spared was met with laughter.",
    "The claim that the barn had been spared was met with laughter",
    "from “The” on",
  ],
])("names in %s an edge that the rules alone would not have", (sentence, exact, words) => {
  const claims = extract(sentence).claims.filter((c) => c.kind === "statement");
  expect(claims.map((c) => [c.exact, c.reason])).toContainEqual([exact, expect.stringContaining(words)]);
});

it("ends a statement before the verb of the next", () => {
  const claims = extract("Clerks who walked after meals burned the barn.").claims.filter((c) => c.kind === "statement");
  expect(claims.map((c) => c.core.exact).sort()).toEqual(["burned the barn", "walked after meals"]);
});
