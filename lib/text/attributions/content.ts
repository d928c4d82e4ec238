import type { Clause } from "../syntax/clause";
import type { Parsed, ParsedSentence } from "../syntax/parse";
import { cueOf } from "../tokens/cue-verb";
import { at } from "../tokens/token";
import { words } from "../tokens/words";

const comment =
  /^(?:sending|beating|missing|pushing|lifting|dashing|contradicting|defying|echoing|ending|drawing|signall?ing|reflecting|underscoring|underlining|highlighting|hinting|suggesting|raising|adding|citing|stressing|noting|saying|claiming|confirming|insisting|arguing|warning|telling|according|blaming|prompting|sparking|marking|calling|describing|referring|pointing|drawing|emphasi[sz]ing|explaining|stating)$/;
const verdictNoun = words(
  "move step claim decision development statement remark comment figure view position charge sign signal finding warning suggestion accusation allegation argument prediction assertion contention denial idea notion theory conclusion assessment verdict result",
);

/** The token after the last one of what is said, for content that begins at token `from`: its sentence, less what the writer adds. */
export function contentEnd(parsed: Parsed, sentence: ParsedSentence, from: number): number {
  const { tokens } = parsed;
  let end = sentence.to;
  for (let i = from; i < end; i++) {
    const token = at(tokens, i);
    if (isDash(tokens, i) && i > from) {
      const close = asideEnd(tokens, i, end);
      if (close < 0) return i;
      i = close;
      continue;
    }
    // `said it cost 5; the hall seats 900`, but `said it is no toy; they mean it`: what speaks of the same thing goes on.
    if (token.text === ";" && !/^(?:he|she|it|they|this|that|these)$/.test(at(tokens, i + 1).lower)) return i;
    if (token.text === "," && i > from + 1 && cutsAt(parsed, sentence, i)) return i;
    if (token.tag === "CCONJ" && i > from && at(tokens, i + 1).lower === "that" && isNested(parsed, sentence, from))
      return i;
    if (token.tag === "CCONJ" && i > from && sharesSpeaker(parsed, sentence, i, from))
      return at(tokens, i - 1).text === "," ? i - 1 : i;
    if (token.lower === "according" && at(tokens, i + 1).lower === "to" && i > from) return i;
  }
  while (end > from && /^[.!?,;:]$/.test(at(tokens, end - 1).text)) end--;
  return end;
}

const isDash = (tokens: Parsed["tokens"], i: number) =>
  at(tokens, i).text === "—" || (at(tokens, i).text === "–" && at(tokens, i - 1).end < at(tokens, i).start);

/** `said the barn – all of it – burned`: what stands between two dashes is said too; the second one, or -1. */
function asideEnd(tokens: Parsed["tokens"], dash: number, to: number): number {
  for (let k = dash + 2; k < to - 1; k++) if (isDash(tokens, k)) return k;
  return -1;
}

/** `the report says images show A and that B`: bare content inside what another speaker said ends before `and that`. */
const isNested = ({ tokens }: Parsed, sentence: ParsedSentence, from: number): boolean =>
  at(tokens, from - 1).lower !== "that" &&
  sentence.clauses.filter((c) => c.verb.to <= from && cueOf(tokens, c.verb)).length > 1;

function cutsAt({ tokens }: Parsed, sentence: ParsedSentence, comma: number): boolean {
  const next = at(tokens, comma + 1);
  // `warned that A, the inquiry heard`: a further speaker frames all of it.
  if (
    sentence.clauses.some(
      (c) => c.start === comma + 1 && c.subject !== null && cueOf(tokens, c.verb) !== null && c.end - c.verb.to < 4,
    )
  )
    return true;
  if (comment.test(next.lower)) return true;
  // `..., even as members walked out`, `..., hours before his own figures showed it`: the writer tells when.
  if (/^(?:even|just)$/.test(next.lower) && /^(?:as|while|though)$/.test(at(tokens, comma + 2).lower)) return true;
  if (
    /^(?:minutes|hours|days|weeks|months)$/.test(next.lower) &&
    /^(?:before|after)$/.test(at(tokens, comma + 2).lower)
  )
    return true;
  // `..., before leaving for the airport`.
  if (/^(?:before|after|while|when)$/.test(next.lower) && at(tokens, comma + 2).lower.endsWith("ing")) return true;
  if (
    next.lower === "but" ||
    next.lower === "although" ||
    next.lower === "though" ||
    next.lower === "while" ||
    next.lower === "whereas"
  )
    return sentence.clauses.some((c) => c.from === comma + 1 || c.from === comma);
  if (next.lower === "which" || next.lower === "who") return false;
  return (
    (next.lower === "a" || next.lower === "an") &&
    (verdictNoun.has(at(tokens, comma + 2).lower) || verdictNoun.has(at(tokens, comma + 3).lower))
  );
}

/** `said A and insisted that B`: a further reporting verb without a subject of its own. */
function sharesSpeaker({ tokens }: Parsed, sentence: ParsedSentence, conjunction: number, from: number): boolean {
  const clause = sentence.clauses.find((c) => c.from === conjunction && c.link === "coordinate" && c.subject === null);
  if (!clause) return false;
  const cue = cueOf(tokens, clause.verb);
  if (!cue || clause.verb.modal || cue.frames.has("w")) return false;
  return conjunction > from;
}

const opener = words("that whether if how why what where who when");

/** The first token of the clause that says what was said: after `that`, or bare right after the verb and what addresses it. */
export function clauseContent(parsed: Parsed, sentence: ParsedSentence, clause: Clause, bare: boolean): number | null {
  const { tokens } = parsed;
  const others = sentence.clauses.filter((c) => c !== clause && c.verb.from >= clause.verb.to);
  if (others.length === 0 && at(tokens, clause.verb.to).lower !== "that") return null;
  for (let i = clause.verb.to; i < Math.min(sentence.to, clause.verb.to + 40); i++) {
    const token = at(tokens, i);
    // `a storm which they say has killed six`.
    if (
      bare &&
      i === clause.verb.to &&
      clause.link === "relative" &&
      others.some((c) => c.verb.from === i && !c.subject)
    )
      return i;
    if (bare && i === clause.verb.to && concedes(tokens, others, i)) return i;
    if (opener.has(token.lower) && opens(parsed, others, i, clause)) return token.lower === "that" ? i + 1 : i;
    // `explains, in a dry tone, that C`: an aside between commas.
    if (token.text === "," && i > clause.verb.to && at(tokens, clause.verb.to).text === ",")
      return at(tokens, i + 1).lower === "that" ? i + 2 : null;
    // `she said, adding that C`: the content of the next cue.
    if (token.text === "," && others.some((c) => c.link === "participle" && c.verb.from === i + 1)) break;
    if (/^[,;:“”"(]$/.test(token.text) && i > clause.verb.to) break;
    // `images show towers and that trucks came`: the clause goes on with what another speaker said.
    if (token.tag === "CCONJ" && at(tokens, i + 1).lower === "that") break;
    if (
      bare &&
      at(tokens, i - 1).tag !== "ADP" &&
      others.some(
        (c) =>
          c.start === i && c.subject !== null && (c.link === "main" || c.link === "complement" || c.link === "contact"),
      )
    )
      return i;
  }
  return bare ? bareFallback(parsed, others, clause) : null;
}

/** `said although it rained, the barn burned`: a clause put first inside what is said, and after its comma what it belongs to. */
function concedes(tokens: Parsed["tokens"], others: readonly Clause[], i: number): boolean {
  if (!/^(?:although|though|if|unless|while|because|despite)$/.test(at(tokens, i).lower)) return false;
  return others.some((c) => c.subject !== null && c.start > i + 2 && at(tokens, c.start - 1).text === ",");
}

/** Whether the word at `i` opens a clause: one begins there, or it is `that` with a finite verb still to come. */
function opens({ tokens, phrases }: Parsed, others: readonly Clause[], i: number, clause: Clause): boolean {
  const own = others.filter((c) => c.verb.from > i && (c.from === i || c.start === i + 1 || c.from === i + 1));
  // `found jars in a crate that she had hidden`: the clause describes the crate.
  if (own.some((c) => c.link !== "relative" || c.from !== i || i === clause.verb.to)) return true;
  if (at(tokens, i).lower !== "that") return false;
  const next = at(tokens, i + 1);
  // `said that, as they came late, C`.
  if (next.text === ",") return i === clause.verb.to && others.some((c) => c.subject !== null && c.start > i + 3);
  if (/^[.;]$/.test(next.text)) return false;
  const direct =
    i === clause.verb.to &&
    (next.tag === "ADP" || next.tag === "PUNCT" || next.tag === "ADV" || next.tag === "DET" || next.tag === "PROPN");
  // `saying that since March,” he said`: what a quotation ends before is no clause.
  if (direct && endsQuoted({ tokens }, i, others)) return false;
  // `argued that trade deals cost jobs`: `that` stands before no plural.
  if (i === clause.verb.to && next.tag === "NOUN" && /[^s]s$/.test(at(tokens, phrases.endsAt(i + 1) - 1).lower))
    return true;
  // `warned that melting ice was missed`.
  if (i === clause.verb.to && next.tag === "VERB" && next.lower.endsWith("ing") && at(tokens, i + 2).tag === "NOUN")
    return others.some((c) => c.verb.from > i);
  if (at(tokens, i).tag === "DET" && next.tag === "NOUN") return false;
  if (i === clause.verb.to && at(tokens, i).tag === "SCONJ" && next.tag === "NOUN" && next.lower.endsWith("s"))
    return true;
  return (at(tokens, i).tag === "SCONJ" && next.tag !== "NOUN") || (direct && others.some((c) => c.verb.from > i));
}

/** Whether a quotation ends between a `that` and the next verb. */
function endsQuoted({ tokens }: Pick<Parsed, "tokens">, that: number, others: readonly Clause[]): boolean {
  const next = others.find((c) => c.verb.from > that)?.verb.from ?? that;
  for (let k = that + 1; k < next; k++) if (at(tokens, k).text === "”") return true;
  return false;
}

/** `They say adding salt is safe`: the verb is followed at once by words whose own verb comes before any comma. */
function bareFallback({ tokens, phrases }: Parsed, others: readonly Clause[], clause: Clause): number | null {
  const first = clause.verb.to;
  const token = at(tokens, first);
  if (!(token.lower.endsWith("ing") || phrases.begins(first))) return null;
  const next = others.find(
    (c) => c.verb.shape === "finite" && c.link !== "relative" && c.link !== "adverbial" && c.link !== "coordinate",
  );
  if (!next || next.verb.from <= first) return null;
  // `said the talks, held in Oslo, were`: an insertion is closed right before the verb.
  const opened = phrases.has(first) ? phrases.endsAt(first) : first;
  const inserted =
    at(tokens, opened).text === "," && at(tokens, next.verb.from - 1).text === "," && opened + 1 < next.verb.from;
  for (let i = inserted ? opened + 1 : first; i < next.verb.from - (inserted ? 1 : 0); i++)
    if (/^[,;:“”"(—]$/.test(at(tokens, i).text)) return null;
  return first;
}
