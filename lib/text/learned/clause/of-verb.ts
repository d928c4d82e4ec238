import { cueVerb } from "../../tokens/cue-verb";
import { at } from "../../tokens/token";
import type { Features } from "../features";
import { subjectSort, tenseOf, verbClassOf, voiceOf } from "./classes";
import type { Scene } from "./scene";

/** The rules' verdict, the verb with its tense and voice, how the clause is linked, and the pairs of these that matter. */
export function ofVerb(scene: Scene, f: Features): void {
  const { parsed, candidate } = scene;
  const { clause, verdict } = candidate;
  const { verb, link } = clause;
  const { tokens } = parsed;
  const head = at(tokens, verb.head).lower;
  const [tense, verbClass, voice, subject] = [
    tenseOf(parsed, clause),
    verbClassOf(parsed, clause),
    voiceOf(scene),
    subjectSort(parsed, clause),
  ];
  f.add("rules", verdict);
  f.add("rules, link", `${verdict}, ${link}`);
  f.add("rules, tense", `${verdict}, ${tense}`);
  f.add("rules, voice", `${verdict}, ${voice}`);
  f.add("rules, subject", `${verdict}, ${subject}`);
  f.add("voice", voice);
  f.add("link", link);
  f.add("link, tense", `${link}, ${tense}`);
  f.add("link, passive", `${link}, ${verb.passive}`);
  f.add("opener", clause.opener);
  f.add("tense", tense);
  f.when(verb.negated, "negated");
  f.when(verb.passive, "passive");
  f.add("verb", head);
  f.add("auxiliary", verb.from === verb.head ? "none" : at(tokens, verb.from).lower);
  const cue = cueVerb(head);
  if (cue) f.add("reporting verb", [...cue.frames].sort().join(""));
  f.add("verb class", verbClass);
  f.add("verb class, tense", `${verbClass}, ${tense}`);
  f.add("verb class, voice", `${verbClass}, ${voice}`);
  f.add("subject, tense", `${subject}, ${tense}`);
  f.add("subject, verb class", `${subject}, ${verbClass}`);
}
