import { interpretingVerbs, measuringVerbs } from "../../lexicon/evaluation";
import { subjectHead } from "../../statements/unfit/subject-head";
import type { Clause } from "../../syntax/clause";
import type { Parsed } from "../../syntax/parse";
import { cueVerb } from "../../tokens/cue-verb";
import { at } from "../../tokens/token";
import { words } from "../../tokens/words";

const beForms = words("is are was were be been being am 's ’s 're ’re 'm ’m");
const perfect = words("has have 've ’ve");
const haveForms = words("has have had having 've ’ve");

export type Tense = "past" | "present" | "perfect" | "participle" | "gerund" | "infinitive" | `modal ${string}`;

export function tenseOf({ tokens }: Parsed, { verb }: Clause): Tense {
  if (verb.modal) return `modal ${verb.modal}`;
  if (verb.shape !== "finite") return verb.shape;
  if (verb.head > verb.from && perfect.has(at(tokens, verb.from).lower)) return "perfect";
  return verb.past ? "past" : "present";
}

export type VerbClass = "be" | "have" | "reporting" | "measuring" | "interpreting" | "action";

export function verbClassOf({ tokens }: Parsed, { verb }: Clause): VerbClass {
  const head = at(tokens, verb.head).lower;
  if (beForms.has(head) && !verb.passive) return "be";
  if (haveForms.has(head)) return "have";
  if (cueVerb(head)) return "reporting";
  if (measuringVerbs.has(head)) return "measuring";
  return interpretingVerbs.has(head) ? "interpreting" : "action";
}

const definite = words("the its his her their my our");
const pointing = words("this that these those such");
const quantifying = words("a an one some no every each all any most many few both several");

/** What sort of words a subject is: the pronoun itself, a name, or how its noun is introduced. */
export function subjectSort({ tokens }: Parsed, clause: Clause): string {
  const { subject } = clause;
  if (!subject) return "none";
  const [first, last] = [at(tokens, subject.from), at(tokens, subject.to - 1)];
  if (first.tag === "PRON" && subject.to - subject.from === 1) return first.lower;
  if (last.tag === "PROPN") return "name";
  if (definite.has(first.lower)) return "definite";
  if (pointing.has(first.lower)) return "pointing";
  if (quantifying.has(first.lower)) return first.lower;
  if (first.tag === "NUM" || first.tag === "SYM") return "counted";
  return subjectHead(tokens, clause).endsWith("s") ? "plural" : "bare";
}
