import { evaluativeNouns } from "../../lexicon/evaluation";
import { at } from "../../tokens/token";
import { type Features, feature } from "../features";
import type { Scene } from "./scene";

const is = {
  subject: feature("subject"),
  judges: feature("subject judges"),
  nextWord: feature("next word"),
  classNext: feature("verb class, next tag"),
  object: feature("object"),
};

/** The subject, and what follows the verb. */
export function ofArguments({ parsed, candidate, subject, noun, verbClass }: Scene, f: Features): void {
  const { tokens, phrases } = parsed;
  const { verb } = candidate.clause;
  const next = at(tokens, verb.to);
  const end = phrases.endsAt(verb.to);
  f.add(is.subject, subject);
  f.when(evaluativeNouns.has(noun), is.judges);
  f.add(is.nextWord, next.lower);
  f.pair(is.classNext, verbClass, next.tag);
  f.add(is.object, end > verb.to ? at(tokens, end - 1).tag : "none");
}
