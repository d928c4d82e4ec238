import { isRole } from "../../identities/name";
import { evaluativeNouns } from "../../lexicon/evaluation";
import { subjectHead } from "../../statements/unfit/subject-head";
import { at } from "../../tokens/token";
import { type Features, step } from "../features";
import { subjectSort, verbClassOf } from "./classes";
import type { Scene } from "./scene";

/** The subject, and what follows the verb. */
export function ofArguments({ parsed, candidate }: Scene, f: Features): void {
  const { tokens, phrases } = parsed;
  const { clause } = candidate;
  const { verb, subject } = clause;
  f.add("subject", subjectSort(parsed, clause));
  if (subject) {
    const noun = subjectHead(tokens, clause);
    f.add("subject length", step(subject.to - subject.from));
    f.when(isRole(noun), "subject is a role");
    f.add("subject word", noun);
    f.add("subject ending", noun.slice(-4));
    f.when(evaluativeNouns.has(noun), "subject judges");
  }
  const [next, second] = [at(tokens, verb.to), at(tokens, verb.to + 1)];
  f.add("next tag", next.tag);
  f.add("next word", next.lower);
  f.add("verb class, next tag", `${verbClassOf(parsed, clause)}, ${next.tag}`);
  f.add("next tags", `${next.tag}, ${second.tag}`);
  const end = phrases.endsAt(verb.to);
  if (end > verb.to) {
    const noun = at(tokens, end - 1);
    f.add("object", noun.tag);
    f.add("object word", noun.lower);
    f.add("object ending", noun.lower.slice(-4));
    f.add("object opens", /^(?:DET|NUM|PRON|PROPN)$/.test(next.tag) ? next.lower : next.tag);
    f.when(evaluativeNouns.has(noun.lower), "object judges");
    f.add("after object", at(tokens, end).tag);
  } else f.add("object", "none");
  f.add("length", step(clause.end - clause.start));
  f.add("predicate length", step(clause.end - verb.to));
}
