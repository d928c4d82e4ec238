import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { readSource } from "./source";

/** `The agency put turnout at 71 percent`, `values it at $2 million`, `gave the figure as 7`: who gives a figure for something. */
export function findPutAt(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text } = parsed;
  const found: FoundAttribution[] = [];
  for (const { subject, verb, end } of sentence.clauses) {
    const head = at(tokens, verb.head);
    const by = verb.passive ? undefined : givers.get(head.lower);
    if (!subject || !by || !givesFigure(parsed, by, verb.to, end)) continue;
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
      verb: head.lower,
    });
  }
  return found;
}

const givers = new Map(
  [
    "put at|on",
    "puts at|on",
    "value at",
    "values at",
    "valued at",
    "price at",
    "peg at",
    "pegs at",
    "pegged at",
    "places at",
    "placed at",
  ]
    .concat(["give as", "gives as", "gave as", "list as", "lists as", "listed as", "records as", "recorded as"])
    .map((pair): [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""]),
);

/** Whether `at` or `as` with a number close behind stands between two tokens, after what the number is given for. */
function givesFigure({ tokens, phrases }: Parsed, by: string, from: number, to: number): boolean {
  if (!phrases.begins(from)) return false;
  for (let i = from + 1; i < to; i++)
    if (by.split("|").includes(at(tokens, i).lower))
      return [1, 2, 3, 4].some((n) => i + n < to && isFigure(at(tokens, i + n)));
  return false;
}

const isFigure = ({ tag, lower }: Parsed["tokens"][number]) =>
  /^(?:NUM|SYM)$/.test(tag) || /^(?:nil|zero|nothing|half)$/.test(lower);
