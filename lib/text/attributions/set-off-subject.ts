import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import { readSource, type Source } from "./source";

/** `“We lost it,” a neighbour, Ada Moss, said`: a speaker after a quotation, with the name set off before the verb. */
export function setOffSubject(parsed: Parsed, sentence: ParsedSentence, { verb }: Clause): Source | null {
  const { tokens, phrases } = parsed;
  if (at(tokens, verb.from - 1).text !== "," || at(tokens, verb.head).lower.endsWith("ing")) return null;
  let comma = verb.from - 2;
  while (comma > verb.from - 8 && /^(?:PROPN|NUM)$/.test(at(tokens, comma).tag)) comma--;
  comma = overApposition(parsed, comma);
  if (at(tokens, comma).text !== "," || comma === verb.from - 2) return null;
  let start = phrases.startsAt(comma - 1);
  // `a lawyer for the company, Ada Moss, said`.
  while (start > sentence.from && /^(?:of|for|at|with)$/.test(at(tokens, start - 1).lower))
    start = phrases.startsAt(start - 2);
  if (start <= sentence.from || !/^[,”"’]$/.test(at(tokens, start - 1).text)) return null;
  // `It did 78, its chief, Ada Moss, said`: without a mark, a clause must stand before.
  if (at(tokens, start - 1).text === "," && !sentence.clauses.some((c) => c.subject && c.verb.to < start)) return null;
  const source = readSource(parsed, sentence, start, verb.from - 1);
  return source && source.sort !== "other" ? source : null;
}

/** `Tom Reed, a neighbour, | said`: the comma behind the name, where all after it describes the name's bearer. */
function overApposition({ tokens }: Parsed, from: number): number {
  let comma = from;
  while (comma > from - 10 && /^(?:DET|NOUN|ADJ|ADP|PRON)$/.test(at(tokens, comma).tag)) comma--;
  return at(tokens, comma).text === "," && at(tokens, comma - 1).tag === "PROPN" ? comma : from;
}
