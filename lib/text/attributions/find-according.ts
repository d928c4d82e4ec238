import { contains, type Extent, trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { readSource } from "./source";

/** `According to S, C` and `C, according to S`; likewise `reported by S` and `as reported by S`. */
export function findAccording(parsed: Parsed, sentence: ParsedSentence, number: number): FoundAttribution[] {
  const { tokens, text, phrases } = parsed;
  const found: FoundAttribution[] = [];
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    const word = at(tokens, i).lower;
    const next = at(tokens, i + 1).lower;
    // `Per the filing, C`.
    const per = word === "per" && i === sentence.from && next === "the";
    if (word !== "according" && next !== "by" && !per) continue;
    const according = (word === "according" && next === "to") || per;
    const by =
      next === "by" &&
      /^(?:reported|quoted|cited|published|confirmed|released|obtained|seen|described)$/.test(word) &&
      /^(?:,|as)$/.test(at(tokens, at(tokens, i - 1).lower === "first" ? i - 2 : i - 1).lower);
    if (!according && !by) continue;
    const first = per ? i + 1 : i + 2;
    let to = first;
    while (
      to < sentence.to &&
      !/^[,.;:—–“"”]$/.test(at(tokens, to).text) &&
      !/^(?:who|which|that)$/.test(at(tokens, to).lower) &&
      !((at(tokens, to).tag === "VERB" || at(tokens, to).tag === "AUX") && !phrases.has(to))
    )
      to++;
    if (according && /^(?:VERB|AUX)$/.test(at(tokens, to).tag)) to = nounPhraseEnd(parsed, first, to);
    const source = readSource(parsed, sentence, first, to);
    if (!source) continue;
    const content = according ? accordingContent(parsed, sentence, i, source.to) : nounBefore(parsed, sentence, i);
    if (!content || content.end <= content.start) continue;
    const cue = { start: at(tokens, i).start, end: at(tokens, first - 1).end };
    const place = {
      start: at(tokens, source.from).start,
      end: at(tokens, source.to - 1).end,
      from: source.from,
      to: source.to,
    };
    if (contains(content, cue) && !isInserted(parsed, sentence, source.to)) continue;
    const span = { start: Math.min(cue.start, content.start), end: Math.max(place.end, content.end) };
    found.push({
      span,
      source: place,
      cue,
      content: trim(text, content, /[\s.,;:“”"]/),
      quoted: "indirect",
      sentence: number,
      shape: according ? "according" : "by",
      verb: word,
    });
  }
  return found;
}

/** Without a comma the source is one noun phrase with its `of`-phrases: `According to the ministry | 345 people died`. */
function nounPhraseEnd({ tokens, phrases }: Parsed, from: number, limit: number): number {
  let end = phrases.endsAt(from);
  if (end < 0) return limit;
  while (end < limit && /^(?:of|for|at)$/.test(at(tokens, end).lower) && phrases.endsAt(end + 1) > end)
    end = phrases.endsAt(end + 1);
  return end;
}

function accordingContent(parsed: Parsed, sentence: ParsedSentence, cue: number, sourceTo: number): Extent | null {
  const { tokens } = parsed;
  // `What matters, according to Roe, is trust`.
  const pronoun = /^(?:that|which|who|and|but)$/.test(at(tokens, cue - 2).lower);
  if (cue > sentence.from && at(tokens, cue - 1).text === "," && !pronoun && isInserted(parsed, sentence, sourceTo))
    return {
      start: at(tokens, sentence.from).start,
      end: at(tokens, contentEnd(parsed, sentence, sourceTo + 1) - 1).end,
    };
  const opens =
    cue === sentence.from ||
    /^(?:but|and|however|meanwhile|yet|;)$/.test(at(tokens, cue - 1).lower) ||
    (at(tokens, cue - 1).text === "," &&
      (/^(?:that|which|who|and|but)$/.test(at(tokens, cue - 2).lower) ||
        !sentence.clauses.some((c) => c.verb.to <= cue)));
  if (opens) {
    let from = sourceTo;
    while (from < sentence.to && at(tokens, from).text !== ",") from++;
    const unmarked = sentence.clauses.find((c) => c.start >= sourceTo && c.start <= sourceTo + 1 && c.subject !== null);
    if (unmarked && at(tokens, sourceTo).text !== ",") from = sourceTo - 1;
    // An apposition or an age after the source: what is said begins after its second comma.
    const first = sentence.clauses.find((c) => c.start > sourceTo && c.subject && c.link !== "relative");
    if (first && first.start > from + 1 && at(tokens, first.start - 1).text === ",") from = first.start - 1;
    if (from + 1 >= sentence.to) return null;
    return { start: at(tokens, from + 1).start, end: at(tokens, contentEnd(parsed, sentence, from + 1) - 1).end };
  }
  let from = cue;
  while (from > sentence.from && !/^[;—]$/.test(at(tokens, from - 1).text)) from--;
  return from < cue ? { start: at(tokens, from).start, end: at(tokens, cue - 1).end } : null;
}

/** Whether the verb of the words in front follows the comma after the source. */
const isInserted = ({ tokens }: Parsed, sentence: ParsedSentence, to: number): boolean =>
  at(tokens, to).text === "," &&
  sentence.clauses.some((c) => c.verb.from === to + 1 && c.verb.shape === "finite" && !c.verb.passive);

/** `His remarks, reported by S`: the noun phrase before, or the clause before `as reported by`. */
function nounBefore({ tokens, phrases }: Parsed, sentence: ParsedSentence, i: number): Extent | null {
  const before = at(tokens, i - 1).lower === "first" ? i - 2 : i - 1;
  const comma = at(tokens, before).lower === "as" ? before - 1 : before;
  const last = at(tokens, comma).text === "," ? comma - 1 : comma;
  const start = phrases.startsAt(last);
  if (start < 0 || last < sentence.from) return null;
  return { start: at(tokens, start).start, end: at(tokens, last).end };
}
