import type { Quotation } from "../quotations/quotation";
import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { quotedExtent, quotedness } from "./quoted-content";
import { readSource } from "./source";

/** `..., with one poster writing “C”`, `with Moss saying that C`: a speaker behind `with`, and a reporting verb in `-ing`. */
export function findWith(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text, phrases } = parsed;
  const found: FoundAttribution[] = [];
  for (let i = sentence.from + 2; i + 2 < sentence.to; i++) {
    if (!at(tokens, i).lower.endsWith("ing") || !cueVerb(at(tokens, i).lower)) continue;
    const first = withStart(parsed, sentence, i);
    const source = first > 0 ? readSource(parsed, sentence, first, i) : null;
    if (!source || source.sort === "other") continue;
    const cue = { start: at(tokens, i).start, end: at(tokens, i).end };
    const speech = quotations.find((q) => q.use !== "name" && q.depth === 0 && q.start >= cue.end);
    const quoted = speech && /^[\s,:]*$/.test(text.slice(cue.end, speech.start)) ? speech : null;
    const that = at(tokens, i + 1).lower === "that";
    const { frames } = cueVerb(at(tokens, i).lower) ?? { frames: new Set() };
    const takes = that || (frames.has("b") && sentence.clauses.some((c) => c.start === i + 1 && c.subject !== null));
    const names =
      frames.has("o") && phrases.begins(i + 1) && /^(?:call|describ|dubb|label|brand)/.test(at(tokens, i).lower);
    if (!quoted && !takes && !names) continue;
    const from = that ? i + 2 : i + 1;
    const content = quoted
      ? quotedExtent(text, quoted, quotations, Number.POSITIVE_INFINITY)
      : trim(
          text,
          { start: at(tokens, from).start, end: at(tokens, contentEnd(parsed, sentence, from) - 1).end },
          /[\s.,;:]/,
        );
    if (content.end <= content.start) continue;
    const place = { start: at(tokens, source.from).start, end: at(tokens, source.to - 1).end };
    found.push({
      span: { start: place.start, end: content.end },
      source: { ...place, from: source.from, to: source.to },
      cue,
      content,
      quoted: quotedness(content, quotations),
      sentence: number,
      shape: quoted ? "quotation" : "clause",
      verb: at(tokens, i).lower,
    });
  }
  return found;
}

/** The first token of the phrase between `with` and the verb at `i`, or -1. */
function withStart({ tokens, phrases }: Parsed, sentence: ParsedSentence, i: number): number {
  let start = phrases.startsAt(i - 1);
  while (start > sentence.from && /^(?:of|from|at|in)$/.test(at(tokens, start - 1).lower))
    start = phrases.startsAt(start - 2);
  return start > sentence.from && /^(?:with|despite)$/.test(at(tokens, start - 1).lower) ? start : -1;
}
