import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueVerb } from "../tokens/cue-verb";
import { at } from "../tokens/token";

const comment =
  /^(?:signall?ing|reflecting|underscoring|underlining|highlighting|hinting|suggesting|raising|adding|citing|stressing|noting|saying|claiming|confirming|insisting|arguing|warning|telling|according|prompting|sparking|marking|calling|describing|referring|pointing|drawing|emphasi[sz]ing|explaining|stating)$/;
const verdictNoun =
  /^(?:move|step|claim|decision|development|statement|remark|comment|figure|view|position|charge|sign|signal)$/;

/** The token after the last one of what is said, for content that begins at token `from`: its sentence, less what the writer adds. */
export function contentEnd(parsed: Parsed, sentence: ParsedSentence, from: number): number {
  const { tokens } = parsed;
  let end = sentence.to;
  for (let i = from; i < end; i++) {
    const token = at(tokens, i);
    if (token.text === "—") return i;
    if (token.text === "," && i > from + 1 && cutsAt(parsed, sentence, i)) return i;
    if (token.tag === "CCONJ" && i > from && sharesSpeaker(parsed, sentence, i, from))
      return at(tokens, i - 1).text === "," ? i - 1 : i;
    if (token.lower === "according" && at(tokens, i + 1).lower === "to" && i > from) return i;
  }
  while (end > from && /^[.!?,;:]$/.test(at(tokens, end - 1).text)) end--;
  return end;
}

function cutsAt({ tokens }: Parsed, sentence: ParsedSentence, comma: number): boolean {
  const next = at(tokens, comma + 1);
  if (comment.test(next.lower) && (next.lower !== "adding" || true)) return true;
  if (next.lower === "but" || next.lower === "although" || next.lower === "while" || next.lower === "whereas")
    return sentence.clauses.some((c) => c.from === comma + 1 || c.from === comma);
  if (next.lower === "which" || next.lower === "who") return false;
  return (
    (next.lower === "a" || next.lower === "an") &&
    (verdictNoun.test(at(tokens, comma + 2).lower) || verdictNoun.test(at(tokens, comma + 3).lower))
  );
}

/** `said A and insisted that B`: a further reporting verb without a subject of its own. */
function sharesSpeaker({ tokens }: Parsed, sentence: ParsedSentence, conjunction: number, from: number): boolean {
  const clause = sentence.clauses.find((c) => c.from === conjunction && c.link === "coordinate" && c.subject === null);
  if (!clause) return false;
  const cue = cueVerb(at(tokens, clause.verb.head).lower);
  if (!cue || clause.verb.modal || cue.frames.has("w")) return false;
  return conjunction > from;
}

/** The first token of the clause that says what was said: after `that`, or bare right after the verb and what addresses it. */
export function clauseContent(parsed: Parsed, sentence: ParsedSentence, clause: Clause, bare: boolean): number | null {
  const { tokens } = parsed;
  for (let i = clause.verb.to; i < Math.min(sentence.to, clause.verb.to + 40); i++) {
    const token = at(tokens, i);
    if (
      (/^(?:that|whether|if|how|why|what)$/.test(token.lower) && token.tag !== "DET") ||
      (token.lower === "that" && i === clause.verb.to)
    ) {
      // `that` after a noun is a relative pronoun there, unless the noun is only an addressee or a place.
      const follows = sentence.clauses.find(
        (c) => c.verb.from > i && c !== clause && (c.from === i || c.start === i + 1 || c.from === i + 1),
      );
      if (follows || (token.tag === "SCONJ" && token.lower === "that" && at(tokens, i + 1).tag !== "NOUN"))
        return token.lower === "that" ? i + 1 : i;
    }
    if (/^[,;:“”"(]$/.test(token.text) && i > clause.verb.to) break;
    if (
      bare &&
      sentence.clauses.some(
        (c) =>
          c !== clause &&
          c.start === i &&
          c.subject !== null &&
          c.link !== "relative" &&
          c.link !== "coordinate" &&
          c.link !== "adverbial",
      )
    )
      return i;
  }
  return null;
}
