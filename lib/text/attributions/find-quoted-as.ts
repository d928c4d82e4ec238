import type { Quotation } from "../quotations/quotation";
import { trim } from "../span";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { at } from "../tokens/token";
import type { FoundAttribution } from "./attribution";
import { contentEnd } from "./content";
import { quotedExtent, quotedness } from "./quoted-content";
import { readSource } from "./source";

/** `The Courier quoted Moss as saying that C`, `Moss was quoted by the Courier as saying C`: whose words another gives. */
export function findQuotedAs(
  parsed: Parsed,
  sentence: ParsedSentence,
  number: number,
  quotations: readonly Quotation[],
): FoundAttribution[] {
  const { tokens, text } = parsed;
  const found: FoundAttribution[] = [];
  for (let i = sentence.from + 3; i + 1 < sentence.to; i++) {
    if (!/^(?:saying|telling)$/.test(at(tokens, i).lower) || at(tokens, i - 1).lower !== "as") continue;
    const quoted = quotedVerb(parsed, sentence, i - 1);
    if (quoted < 0) continue;
    const passive = at(tokens, quoted + 1).lower === "by";
    const subject = sentence.clauses.find((c) => c.verb.head === quoted)?.subject;
    const place = passive ? subject : { from: quoted + 1, to: i - 1 };
    const source = place ? readSource(parsed, sentence, place.from, place.to) : null;
    if (!source || source.sort === "other") continue;
    const first = at(tokens, i + 1).lower === "that" ? i + 2 : i + 1;
    const speech = quotations.find((q) => q.use !== "name" && q.start >= at(tokens, i).end && q.depth === 0);
    const content =
      speech && /^[\s,:]*$/.test(text.slice(at(tokens, i).end, speech.start))
        ? quotedExtent(text, speech, quotations, Number.POSITIVE_INFINITY)
        : trim(
            text,
            { start: at(tokens, first).start, end: at(tokens, contentEnd(parsed, sentence, first) - 1).end },
            /[\s.,;:]/,
          );
    if (content.end <= content.start) continue;
    const { start } = at(tokens, source.from);
    const { end } = at(tokens, source.to - 1);
    found.push({
      span: { start, end: content.end },
      source: { start, end, from: source.from, to: source.to },
      cue: { start: at(tokens, i).start, end: at(tokens, i).end },
      content,
      quoted: quotedness(content, quotations),
      sentence: number,
      shape: "clause",
      verb: "say",
    });
  }
  return found;
}

/** The token of `quoted` or `cited` a few words before `as`, where the words between are who is quoted, or by whom; or -1. */
function quotedVerb({ tokens }: Parsed, sentence: ParsedSentence, as: number): number {
  for (let k = as - 1; k > sentence.from && k > as - 14; k--) {
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(at(tokens, k).lower)) return k < as - 1 ? k : -1;
    if (/^(?:VERB|AUX)$/.test(at(tokens, k).tag) || /^[.;:“”"]$/.test(at(tokens, k).text)) return -1;
  }
  return -1;
}
