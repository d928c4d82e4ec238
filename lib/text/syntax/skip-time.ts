import { at, type Token } from "../tokens/token";
import { isParticiple } from "../tokens/verb-forms";
import { words } from "../tokens/words";
import type { NounPhrases } from "./noun-phrases";

interface Place {
  tokens: readonly Token[];
  phrases: NounPhrases;
  from: number;
}

const timeNoun = words(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today week month year morning evening night afternoon january february march april may june july august september october november december",
);
export const isTimeNoun = (lower: string) => timeNoun.has(lower) || (lower.length === 4 && /^\d{4}$/.test(lower));

/** A participle without its verb, or an adjective made of one. */
export const isReduced = (token: Token) => (token.tag === "VERB" || token.tag === "ADJ") && isParticiple(token.lower);

/** Steps over a time between subject and verb: `on Tuesday`, `last week`. */
export function skipTime({ tokens, phrases, from }: Place, i: number): number {
  if (!isTimeNoun(at(tokens, i).lower)) return i;
  const start = phrases.startsAt(i);
  const before = start - 1;
  if (start < 0 || before < from) return i;
  if (/^(?:on|in|since|late|early)$/.test(at(tokens, before).lower))
    return phrases.has(before - 1) || at(tokens, before - 1).text === "," ? before - 1 : i;
  // `images taken last week | showed`.
  if (isReduced(at(tokens, before)) && phrases.startsAt(before - 1) >= from) return before - 1;
  return phrases.has(before) ? before : i;
}
