import { expect, it } from "vitest";
import { parsed, wordsOf } from "../testing/parsed";

/** Each clause of a text as its subject's words and its own. */
const clauses = (text: string) => {
  const read = parsed(text);
  return read.sentences.flatMap((s) =>
    s.clauses.map((c) => [c.subject ? wordsOf(read, c.subject.from, c.subject.to) : "", wordsOf(read, c.start, c.end)]),
  );
};

it.each<[string, string, string[][]]>([
  [
    "a second participle with the auxiliary before it",
    "The hostages were freed and flown home.",
    [
      ["The hostages", "The hostages were freed"],
      ["", "flown home"],
    ],
  ],
  [
    "a subject over what describes it",
    "The mill, opened in Boise, Idaho, burned.",
    [
      ["", "opened in Boise"],
      ["The mill", "The mill, opened in Boise, Idaho, burned"],
    ],
  ],
  [
    "a clause after `after`",
    "The brewer pulled 40 kegs after clerks found rust.",
    [
      ["The brewer", "The brewer pulled 40 kegs"],
      ["clerks", "clerks found rust"],
    ],
  ],
  [
    "two verbs that share a modal",
    "The switch can overheat and catch fire.",
    [["The switch", "The switch can overheat and catch fire"]],
  ],
  [
    "what only describes an object",
    "Velmar is recalling 40 heaters sold in Leeds.",
    [["Velmar", "Velmar is recalling 40 heaters sold in Leeds"]],
  ],
  [
    "an infinitive whose verb never changes",
    "The heaters are built to shut off.",
    [["The heaters", "The heaters are built to shut off"]],
  ],
  ["a place put first", "On the wall the clerk pinned a map.", [["the clerk", "the clerk pinned a map"]]],
  ["a time put first", "Last spring the tenants voted.", [["the tenants", "the tenants voted"]]],
  [
    "a noun with what describes it",
    "The bridge the army built collapsed.",
    [
      ["the army", "the army built"],
      ["", "collapsed"],
    ],
  ],
  ["a subject after its share", "Half the boats sank.", [["Half the boats", "Half the boats sank"]]],
])("reads %s", (_, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
