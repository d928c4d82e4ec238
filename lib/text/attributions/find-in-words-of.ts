import type { Quotation } from "../quotations/quotation";
import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { quotedExtent, quotedness } from "./quoted-content";
import { readSource } from "./source";

/** `In the words of one driver, C`, `In Moss’s view, C`, `As Moss put it: “C”`: whose words follow the comma, or stand before it. */
export function findInWordsOf(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text } = parsed;
  for (let i = sentence.from; i + 4 < sentence.to; i++) {
    const opens = i === sentence.from || /^(?:but|and|yet)$/.test(at(tokens, i - 1).lower);
    if (!opens && at(tokens, i - 1).text !== ",") continue;
    const owner = ownerOf(parsed, sentence, i);
    const source = owner ? readSource(parsed, sentence, owner.from, owner.to) : null;
    if (!owner || !source || source.sort === "other" || source.sort === "document") continue;
    const mark = at(tokens, owner.end);
    if (!/^[,:]$/.test(mark.text) && !(!opens && owner.end >= sentence.to - 1)) continue;
    const speech = quotations.find((q) => q.use !== "name" && q.start >= mark.end);
    const quoted = speech && !/\S/.test(text.slice(mark.end, speech.start)) ? speech : null;
    const told = opens
      ? {
          start: at(tokens, owner.end + 1).start,
          end: at(tokens, contentEnd(parsed, sentence, owner.end + 1) - 1).end,
        }
      : { start: at(tokens, sentence.from).start, end: at(tokens, i - 2).end };
    const content =
      opens && quoted
        ? quotedExtent(text, quoted, quotations, Number.POSITIVE_INFINITY)
        : trim(text, told, /[\s.,;:“”"]/);
    if (content.end <= content.start) continue;
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    const cue = { start: at(tokens, owner.cue).start, end: at(tokens, owner.cueTo - 1).end };
    return [
      {
        span: {
          start: Math.min(content.start, place.start, cue.start),
          end: Math.max(content.end, place.end, cue.end),
        },
        source: { ...place, from: source.from, to: source.to },
        cue,
        content,
        quoted: quotedness(content, quotations),
        sentence: number,
        shape: "noun",
        verb: at(tokens, owner.cue).lower,
      },
    ];
  }
  return [];
}

/** Token numbers: whose words, what says so, and the mark that ends the phrase. */
type Owner = { from: number; to: number; cue: number; cueTo: number; end: number };

function ownerOf({ tokens, phrases }: Parsed, sentence: ParsedSentence, i: number): Owner | null {
  const word = at(tokens, i).lower;
  if (word === "as") {
    const clause = sentence.clauses.find(
      (c) => c.subject?.from === i + 1 && /^puts?$/.test(at(tokens, c.verb.head).lower),
    );
    const put = clause?.verb.head ?? -1;
    if (!clause?.subject || at(tokens, put + 1).lower !== "it") return null;
    return { ...clause.subject, cue: put, cueTo: put + 2, end: put + 2 };
  }
  if (word !== "in") return null;
  const noun = /^(?:words|view|opinion|eyes|telling|account|phrase)$/;
  if (/^(?:the|a)$/.test(at(tokens, i + 1).lower) && noun.test(at(tokens, i + 2).lower)) {
    if (at(tokens, i + 3).lower !== "of") return null;
    let to = phrases.endsAt(i + 4);
    while (to > 0 && /^(?:of|in|at)$/.test(at(tokens, to).lower)) to = phrases.endsAt(to + 1);
    return to > i + 4 ? { from: i + 4, to, cue: i + 2, cueTo: i + 4, end: to } : null;
  }
  const to = phrases.endsAt(i + 1);
  if (to <= i + 2 || !noun.test(at(tokens, to - 1).lower)) return null;
  let own = to - 2;
  while (own > i + 1 && !/^[’']s?$/.test(at(tokens, own).text)) own--;
  if (own === i + 1 && /^(?:his|her|their)$/.test(at(tokens, own).lower)) own++;
  return own > i + 1 ? { from: i + 1, to: own, cue: to - 1, cueTo: to, end: to } : null;
}
