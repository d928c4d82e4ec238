import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

const opens = words("the its their his her our a an");
const rank = /^(?:\p{L}{3,}est|most|least|best|worst|first|only|record|sole|last|fewest|second-\p{L}+est)$/u;
const ends = /^(?:[,.;:—–()!?"“”»]|-)$/;

/**
 * Phrases without a verb that rank what was told before: `, its lowest since March 2021`, `– the first woman to take the title`.
 * Each as a clause whose verb is the ranking word, from after the mark that sets it off to the next mark.
 */
export function findRanked({ tokens }: Pick<Parsed, "tokens">, sentence: ParsedSentence): Clause[] {
  const found: Clause[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 1; i++) {
    const before = at(tokens, i - 1);
    if (!opens.has(at(tokens, i).lower)) continue;
    if (!/^(?:,|—|–|-|\()$/.test(before.text) && !(before.lower === "and" && at(tokens, i - 2).tag !== "VERB"))
      continue;
    const head = [i + 1, i + 2].find((k) => rank.test(at(tokens, k).lower));
    if (head === undefined || (head === i + 2 && !/^(?:ADJ|PART|NOUN|PROPN|ADV)$/.test(at(tokens, i + 1).tag)))
      continue;
    let end = head + 1;
    while (end < sentence.to && !ends.test(at(tokens, end).text) && !opensClause({ tokens }, end)) end++;
    // A verb follows: the phrase is a subject.
    if (end < sentence.to && !ends.test(at(tokens, end).text) && at(tokens, end).tag !== "PRON") continue;
    const verb = {
      from: head,
      to: head + 1,
      head,
      shape: "participle",
      modal: null,
      passive: false,
      negated: false,
      past: false,
    } as const;
    found.push({ link: "apposition", start: i, from: i - 1, opener: "", subject: null, end, verb });
  }
  return found;
}

const opensClause = ({ tokens }: Pick<Parsed, "tokens">, i: number) =>
  at(tokens, i).tag === "AUX" ||
  /^(?:who|which|that)$/.test(at(tokens, i).lower) ||
  (at(tokens, i).tag === "VERB" && at(tokens, i - 1).lower !== "to");
