import { lemmaOf, verbKinds } from "../../lexicon/verb-classes";
import { cueVerb } from "../../tokens/cue-verb";
import { at } from "../../tokens/token";
import { type Features, feature } from "../features";
import type { Scene } from "./scene";

const is = {
  rules: feature("rules"),
  rulesLink: feature("rules, link"),
  voice: feature("voice"),
  linkTense: feature("link, tense"),
  linkPassive: feature("link, passive"),
  opener: feature("opener"),
  tense: feature("tense"),
  negated: feature("negated"),
  passive: feature("passive"),
  verb: feature("verb"),
  kind: feature("verb kind"),
  frames: feature("reporting verb"),
  verbClass: feature("verb class"),
  classVoice: feature("verb class, voice"),
  subjectTense: feature("subject, tense"),
  subjectClass: feature("subject, verb class"),
};

const framesOf = new Map<ReadonlySet<string>, string>();

/** A reporting verb's frames as one word. */
function letters(frames: ReadonlySet<string>): string {
  const known = framesOf.get(frames) ?? [...frames].sort().join("");
  framesOf.set(frames, known);
  return known;
}

/** The rules' verdict, the verb with its tense and voice, how the clause is linked, and the pairs of these that matter. */
export function ofVerb({ parsed, candidate, tense, verbClass, voice, subject }: Scene, f: Features): void {
  const { clause, verdict } = candidate;
  const { verb, link } = clause;
  const head = at(parsed.tokens, verb.head).lower;
  f.add(is.rules, verdict);
  f.pair(is.rulesLink, verdict, link);
  f.add(is.voice, voice);
  f.pair(is.linkTense, link, tense);
  f.pair(is.linkPassive, link, Number(verb.passive));
  f.add(is.opener, clause.opener);
  f.add(is.tense, tense);
  f.when(verb.negated, is.negated);
  f.when(verb.passive, is.passive);
  f.add(is.verb, lemmaOf(head));
  for (const kind of verbKinds(head)) f.add(is.kind, kind);
  const cue = cueVerb(head);
  if (cue) f.add(is.frames, letters(cue.frames));
  f.add(is.verbClass, verbClass);
  f.pair(is.classVoice, verbClass, voice);
  f.pair(is.subjectTense, subject, tense);
  f.pair(is.subjectClass, subject, verbClass);
}
