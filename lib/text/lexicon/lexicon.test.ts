import { describe, expect, it } from "vitest";
import { cueVerb } from "../tokens/cue-verb";
import { capabilityAdjectives } from "./capability-triggers";
import { evaluative, evaluativeNouns, measuringVerbs, speculation } from "./evaluation";
import { femaleNames, maleNames } from "./given-names";
import { reportingNouns } from "./reporting-nouns";
import { reportingVerbs } from "./reporting-verbs";
import { bodyNouns, courtesyTitles, roleNouns } from "./roles";
import { documents, institutions, outlets, vaguePeople } from "./sources";

const lists: Record<string, Iterable<string>> = {
  evaluative,
  evaluativeNouns,
  measuringVerbs,
  speculation,
  reportingNouns,
  bodyNouns,
  courtesyTitles,
  roleNouns,
  documents,
  institutions,
  outlets,
  vaguePeople,
  maleNames,
  femaleNames,
  reportingVerbs: reportingVerbs.keys(),
  capabilityAdjectives: Object.keys(capabilityAdjectives),
};

it.each(Object.entries(lists))("%s holds words in lower case, and no gap", (_, list) => {
  expect([...list].filter((word) => word === "" || word !== word.toLowerCase() || /\s/.test(word))).toEqual([]);
});

it("gives every reporting verb frames that the stages know", () => {
  const odd = [...reportingVerbs].filter(([, frames]) => [...frames].some((frame) => !"cbqogitdwa".includes(frame)));
  expect(odd).toEqual([]);
});

describe("a reporting verb", () => {
  it.each(["said", "says", "saying", "told", "denies", "denied", "insisted", "found", "urged", "vowed"])(
    "is %s",
    (word) => {
      expect(cueVerb(word)).not.toBeNull();
    },
  );

  it.each(["burned", "put", "saw", "ruling", "addition", "barn"])("is not %s", (word) => {
    expect(cueVerb(word)).toBeNull();
  });
});

it("keeps the sexes apart: no given name stands for both", () => {
  expect([...maleNames].filter((name) => femaleNames.has(name))).toEqual([]);
});

it("calls nobody vague who is a body that can be asked", () => {
  expect([...vaguePeople].filter((word) => institutions.has(word))).toEqual([]);
});
