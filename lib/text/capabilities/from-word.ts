import { capabilityAdjectives, capabilityNouns, performanceNouns } from "../lexicon/capability-triggers";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

/** Adds a core of tokens `[from, to)` to the claim that begins at token `start`. */
export type Add = (from: number, to: number, start: number) => void;

const adjectives = new Set(Object.keys(capabilityAdjectives));
const giving = words("providing giving offering gives provides offers gave provided");
const triggers = new Set([...adjectives, ...capabilityNouns, ...giving, ...performanceNouns]);

/** A capability told by an adjective or a noun: `capable of`, `built to`, `its ability to`, `a range of 5,500 km`. */
export function fromWord(parsed: Parsed, sentence: ParsedSentence, i: number, add: Add): void {
  const { tokens, phrases } = parsed;
  if (!triggers.has(at(tokens, i).lower)) return;
  if (at(tokens, sentence.to - 1).text === "?" || at(tokens, sentence.to - 2).text === "?") return;
  const [word, next] = [at(tokens, i).lower, at(tokens, i + 1).lower];
  const phrase = phrases.startsAt(i);
  if (adjectives.has(word)) {
    if (
      !capabilityAdjectives[word]?.test(next) ||
      (at(tokens, i - 1).tag === "DET" && !/^(?:each|all|both)$/.test(at(tokens, i - 1).lower))
    )
      return;
    if (word === "armed" && at(tokens, i - 1).tag === "NOUN") return;
    const { start, end } = around(parsed, sentence, i);
    add(i, Math.max(end, i + 2), start);
  } else if (capabilityNouns.has(word) && phrase >= 0 && completes(parsed, i)) {
    const { start, end } = around(parsed, sentence, i);
    add(i, Math.max(end, i + 2), start);
  } else if (giving.has(word)) {
    const { end } = around(parsed, sentence, i);
    if (capabilityNouns.has(at(tokens, end - 1).lower)) add(i, end, i);
  } else if (performanceNouns.has(word) && next === "of" && [2, 3, 4].some((n) => at(tokens, i + n).tag === "NUM")) {
    const from = phrase < 0 ? i : phrase;
    const { start, end } = around(parsed, sentence, i);
    const before = at(tokens, from - 1).lower;
    if (/^(?:has|have|with|had)$/.test(before)) add(from - Number(before.startsWith("ha")), end, start);
  }
}

/** `ability to`, `capacity of 40`, `capability of carrying`. */
function completes({ tokens }: Parsed, i: number): boolean {
  const [next, second] = [at(tokens, i + 1).lower, at(tokens, i + 2)];
  return next === "to" || (next === "of" && (second.tag === "NUM" || second.lower.endsWith("ing")));
}

/** The clause around token `i`; without one, from the noun phrase before it to the next mark. */
function around({ tokens, phrases }: Parsed, sentence: ParsedSentence, i: number): { start: number; end: number } {
  const within = sentence.clauses.findLast((c) => c.start <= i && i < c.end);
  if (within) return { start: within.start, end: within.end };
  const before = phrases.startsAt(i - 1);
  let end = i;
  while (end < sentence.to && !/^[,.;:”"—]$/.test(at(tokens, end).text)) end++;
  return { start: before < 0 ? i : before, end };
}
