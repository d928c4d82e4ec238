import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { readSource } from "./source";

/** `The agency put turnout at 71 percent`: who gives a figure by putting something at it. */
export function findPutAt(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text } = parsed;
  const found: FoundAttribution[] = [];
  for (const { subject, verb, end } of sentence.clauses) {
    const head = at(tokens, verb.head);
    if (!subject || verb.passive || !/^puts?$/.test(head.lower) || !givesFigure(parsed, verb.to, end)) continue;
    const source = readSource(parsed, sentence, subject.from, verb.from);
    if (!source || source.sort === "other") continue;
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    const content = trim(text, { start: at(tokens, verb.to).start, end: at(tokens, end - 1).end }, /[\s.,;:]/);
    found.push({
      span: { start: place.start, end: content.end },
      source: { ...place, from: source.from, to: source.to },
      cue: { start: head.start, end: head.end },
      content,
      quoted: "indirect",
      sentence: number,
      shape: "object",
      verb: "put",
    });
  }
  return found;
}

/** Whether `at` with a number close behind stands between two tokens, after what is put there. */
function givesFigure({ tokens, phrases }: Parsed, from: number, to: number): boolean {
  if (!phrases.begins(from)) return false;
  for (let i = from + 1; i < to; i++)
    if (at(tokens, i).lower === "at")
      return [1, 2, 3, 4].some((n) => i + n < to && /^(?:NUM|SYM)$/.test(at(tokens, i + n).tag));
  return false;
}
