import { evaluative, speculation } from "../../lexicon/evaluation";
import { remember } from "../../tokens/remember";
import { at, type Token } from "../../tokens/token";
import { words } from "../../tokens/words";
import { type Features, feature, step } from "../features";
import type { Scene } from "./scene";

const is = {
  noun: feature("noun"),
  adjective: feature("adj"),
  adverb: feature("adv"),
  names: feature("names"),
  numbers: feature("numbers"),
  judging: feature("judging words"),
  own: feature("first person"),
  asked: feature("second person"),
  superlative: feature("superlative"),
  left: feature("left beside numbers"),
};

const writer = words("i we my our us me");
const reader = words("you your");
const contentTag: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
const isRank = remember((lower) =>
  /^(?:\p{L}{3,}est|first|only|record|never|most|least|worst|best|last)$/u.test(lower),
);

/** The words of the clause: which they are, how many name, number or judge, and how much is left beside dates and numbers. */
export function ofWords({ parsed, candidate, near }: Scene, f: Features): void {
  const { clause } = candidate;
  let [names, numbers, judging, left] = [0, 0, 0, 0];
  let [own, asked, ranked] = [false, false, false];
  for (let i = clause.start; i < clause.end; i++) {
    const token = at(parsed.tokens, i);
    const { tag, lower } = token;
    if (tag === "PROPN") names++;
    else if (tag === "NUM") numbers++;
    else if (tag === "NOUN") f.once(is.noun, lower);
    else if (tag === "ADJ") f.once(is.adjective, lower);
    else if (tag === "ADV") f.once(is.adverb, lower);
    if (evaluative.has(lower) || speculation.has(lower)) judging++;
    own ||= writer.has(lower);
    asked ||= reader.has(lower);
    ranked ||= isRank(lower);
    if (i >= clause.verb.to && contentTag.has(tag) && !isMeasured(near, token)) left++;
  }
  f.add(is.names, Math.min(names, 3));
  f.add(is.numbers, Math.min(numbers, 3));
  f.add(is.judging, Math.min(judging, 3));
  f.when(own, is.own);
  f.when(asked, is.asked);
  f.when(ranked, is.superlative);
  f.add(is.left, step(left));
}

/** Whether a word is part of a date or a number. */
function isMeasured({ dates, quantities }: Scene["near"], { start, end }: Token): boolean {
  for (const date of dates) if (date.start <= start && end <= date.end) return true;
  for (const quantity of quantities) if (quantity.start <= start && end <= quantity.end) return true;
  return false;
}
