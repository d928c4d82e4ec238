import { describe, expect, it } from "vitest";
import { extract } from "..";
import { readArticle } from "../read-article";
import { findCandidates } from "../statements/find-statements";
import { clauseFeatures } from "./clause/clause-features";
import { scenes } from "./clause/scene";
import { Features, feature } from "./features";
import { hash } from "./hash";
import { inWords } from "./in-words";
import { score, strongest } from "./linear";

const names = (text: string) => {
  const { parsed, found, quotations } = readArticle(text, null);
  return scenes(parsed, findCandidates(parsed, found), found.attributions, quotations).map(
    (scene) => clauseFeatures(scene, true).names,
  );
};

it.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("hashes %j as FNV-1a does", (name, expected) => {
  expect(hash(name)).toBe(expected);
});

describe("the features of a clause", () => {
  it.each([
    ["The barn burned.", ["tense=past", "noun=barn", "voice=own", "names=0", "rules=fit"]],
    ["“The barn burned,” she said.", ["voice=direct", "said by=pronoun", "said by verb=say"]],
    ["I love our barn.", ["first person", "subject=i", "tense=present"]],
    ["The barn weighs 60 tonnes.", ["rules=measure", "number after the verb", "verb class=measuring"]],
    ["The barn has burned.", ["tense=perfect"]],
  ])("hold of %s", (text, expected) => {
    expect(names(text)[0]).toEqual(expect.arrayContaining(expected));
  });

  it("are the same at every reading, each once", () => {
    const text = "Ada Moss, who fled, said the mill burned on Monday. “We wept,” she said.";
    expect(names(text)).toEqual(names(text));
    for (const clause of names(text)) expect(new Set(clause).size).toBe(clause.length);
  });
});

describe("a linear model", () => {
  const model = {
    bias: -10,
    weights: new Map([
      [1, 30],
      [2, -40],
      [3, 5],
    ]),
  };

  it("adds up what it knows, and nothing for what it does not", () => {
    expect(score(model, [1, 2, 9])).toBe(-20);
  });

  it("names the strongest observations of either side", () => {
    const seen = { ids: [3, 1, 2, 9], names: ["voice=own", "tense=past", "first person", "never seen"] };
    expect(strongest(model, seen, 1)).toEqual(["tense=past", "voice=own"]);
    expect(strongest(model, seen, -1)).toEqual(["first person"]);
  });
});

it("gives each observation a number of its own", () => {
  const { ids, names } = observed();
  expect(new Set(ids).size).toBe(names.length);
});

/** Observations that differ in their kind, their value, the order of two values, or only in having one. */
function observed(): Features {
  const features = new Features(true);
  const [a, b] = [feature("a"), feature("b")];
  for (const kind of [a, b]) {
    features.when(true, kind);
    features.add(kind, 1);
    features.add(kind, "1");
    features.pair(kind, "x", "y");
    features.pair(kind, "y", "x");
    features.once(kind, "x");
    features.once(kind, "x");
  }
  return features;
}

it.each([
  ["tense=past", "past tense"],
  ["tense=modal could", "the word “could”"],
  ["subject word=mood", "the subject “mood”"],
  ["names=0", "no name"],
  ["first person", "first person"],
  ["next tags=DET, NOUN", null],
  ["link=main", null],
])("puts %s into words", (name, expected) => {
  expect(inWords(name)).toBe(expected);
});

it("says of sentences that it left out what spoke against them", () => {
  const { sentences } = extract(
    "Voters deserve better. I do not envy her. It does not add up. It is time to act. She was careful.",
  );
  expect(sentences.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/^no fact to look up: \S/));
});
