import { at, type Token } from "../tokens/token";
import { isParticiple, verbForm } from "../tokens/verb-forms";
import { words } from "../tokens/words";

const possessive = words("my our your his her its their whose");
const pronoun =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|this|that|these|those|everyone|everybody|nobody|someone|somebody|anyone|anybody|everything|nothing|one|another|others?|both|many|some|all|few|most|half|none|there|himself|herself|itself|themselves)$/;
const timeWord = words("yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday");
const monthName = words("january february march april may june july august september october november december");
const quote = new Set("\"“”‘’'«»");
const deictic = words("last next this");
const nominal = new Set(["ADJ", "NUM", "NOUN", "PROPN", "SYM"]);

/** The base noun phrase each token stands in, in token numbers; any number may be asked, beyond the text's ends too. */
export class NounPhrases {
  readonly #start: Int32Array;
  readonly #end: Int32Array;

  constructor(count: number) {
    this.#start = new Int32Array(count).fill(-1);
    this.#end = new Int32Array(count).fill(-1);
  }

  /** Whether token `i` stands in a phrase. */
  has(i: number): boolean {
    return this.startsAt(i) >= 0;
  }

  /** Whether a phrase begins with token `i`. */
  begins(i: number): boolean {
    return i >= 0 && this.startsAt(i) === i;
  }

  /** The first token of the phrase that token `i` stands in, `-1` outside of any. */
  startsAt(i: number): number {
    // The bounds are asked first, as in `at`.
    return i >= 0 && i < this.#start.length ? (this.#start[i] ?? -1) : -1;
  }

  /** The token after the phrase that token `i` stands in, `-1` outside of any. */
  endsAt(i: number): number {
    return i >= 0 && i < this.#end.length ? (this.#end[i] ?? -1) : -1;
  }

  add(start: number, end: number): void {
    this.#start.fill(start, start, end);
    this.#end.fill(end, start, end);
  }
}

/** Finds the base noun phrases (no prepositional phrases) of one sentence's tokens. */
export function findNounPhrases(tokens: readonly Token[], from: number, to: number, phrases: NounPhrases): void {
  for (let i = from; i < to; ) {
    const end = phraseEnd(tokens, i, to);
    if (end > i) phrases.add(i, end);
    i = Math.max(end, i + 1);
  }
}

/** `a third was stuck`. */
const opensRank = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** In tokens: no phrase of prose is longer, and what is none must not be read again from each of its words. */
const longestPhrase = 64;

/** The end of the phrase that begins at token `i`, or `i` where none does. */
function phraseEnd(tokens: readonly Token[], i: number, to: number): number {
  const first = at(tokens, i);
  if (timeWord.has(first.lower))
    return i + 1 + Number(/^(?:morning|evening|night|afternoon)$/.test(at(tokens, i + 1).lower));
  if (first.tag === "PRON" && !possessive.has(first.lower)) return pronoun.test(first.lower) ? i + 1 : i;
  if (first.lower === "her" && !isModifierOrNoun(tokens, i + 1)) return i + 1;
  // `In 2021 | China blocked`: the year is a phrase of its own.
  if (first.tag === "NUM" && /^(?:1[5-9]|20)\d\d$/.test(first.text) && at(tokens, i + 1).tag === "PROPN") return i + 1;
  let end = i;
  for (let k = i, limit = Math.min(to, i + longestPhrase); k < limit; ) {
    const token = at(tokens, k);
    const opens = token.tag === "DET" || possessive.has(token.lower);
    if (opens && end > i) break;
    if (opens && end === i && k > i && at(tokens, k - 1).tag !== "DET") break;
    if (k > i && timeWord.has(token.lower)) break;
    if (k > i && token.tag === "NUM" && monthName.has(at(tokens, k - 1).lower) && !/^\d/.test(token.text)) break;
    // `approved the spray | three weeks ago`, `in August | last year`: a time begins a phrase of its own.
    if (end > i && end === k && ((token.tag === "NUM" && at(tokens, k - 1).tag === "NOUN") || deictic.has(token.lower)))
      break;
    const taken = opens ? 1 : take(tokens, k, i, end > i);
    if (taken === 0) break;
    k += taken;
    const last = at(tokens, k - 1);
    if (
      last.tag === "NOUN" ||
      last.tag === "PROPN" ||
      last.tag === "NUM" ||
      quote.has(last.lower) ||
      (last.lower === "%" && end > i)
    )
      end = k;
    else if (
      last.tag === "ADJ" &&
      (at(tokens, i).lower === "the" ||
        possessive.has(at(tokens, i).lower) ||
        at(tokens, k - 2).tag === "PART" ||
        (opensRank.test(last.lower) && at(tokens, k).tag === "AUX")) &&
      k < to &&
      !isModifierOrNoun(tokens, k)
    )
      end = k;
  }
  if (
    end === i &&
    (first.tag === "DET" || first.tag === "ADJ") &&
    pronoun.test(first.lower) &&
    at(tokens, i + 1).tag !== "ADV"
  )
    return i + 1;
  return end;
}

const isModifierOrNoun = (tokens: readonly Token[], i: number) =>
  nominal.has(at(tokens, i).tag) || isVerbalModifier(tokens, i);

/** How many tokens from `k` on go on with the phrase begun at `first`. */
function take(tokens: readonly Token[], k: number, first: number, hasNoun: boolean): number {
  const token = at(tokens, k);
  const next = at(tokens, k + 1);
  if (nominal.has(token.tag)) return 1;
  if (token.tag === "PART" && /^[’']s?$/.test(token.lower) && hasNoun) return 1;
  if (
    hasNoun &&
    (token.text === "'" || token.text === "’") &&
    at(tokens, k - 1).end === token.start &&
    at(tokens, k - 1).lower.endsWith("s") &&
    isModifierOrNoun(tokens, k + 1)
  )
    return 1;
  if (quote.has(token.text)) return namedInQuotes(tokens, k);
  if (isVerbalModifier(tokens, k)) return 1;
  if (token.lower === "&" && hasNoun && next.tag === "PROPN") return 2;
  if (
    token.tag === "CCONJ" &&
    at(tokens, k - 1).tag === "ADJ" &&
    next.tag === "ADJ" &&
    nominal.has(at(tokens, k + 2).tag)
  )
    return 2;
  if (
    token.tag === "ADV" &&
    k > first - 1 &&
    !hasNoun &&
    (next.tag === "ADJ" || next.tag === "NUM" || isVerbalModifier(tokens, k + 1) || next.tag === "SYM")
  )
    return 1;
  if (
    next.lower === "than" &&
    /^(?:more|less|fewer)$/.test(token.lower) &&
    /^(?:NUM|SYM|DET)$/.test(at(tokens, k + 2).tag)
  )
    return 2;
  return 0;
}

/** `the 'Petrel' complex`: marks around up to four words of a name, counted with their marks. */
function namedInQuotes(tokens: readonly Token[], k: number): number {
  for (let n = 1; n <= 5; n++) {
    const token = at(tokens, k + n);
    if (quote.has(token.text)) return n > 1 ? n + 1 : 0;
    if (!/^(?:PROPN|NOUN|NUM|ADJ|ADP)$/.test(token.tag) && token.text !== ".") return 0;
    if (n === 1 && !/^[\p{Lu}\p{N}]/u.test(token.text)) return 0;
  }
  return 0;
}

/** `the escalating tensions`, `retired colonel`: a participle before its noun. */
function isVerbalModifier(tokens: readonly Token[], k: number): boolean {
  const token = at(tokens, k);
  if (token.tag !== "VERB" || !isParticiple(token.lower)) return false;
  const previous = at(tokens, k - 1);
  const next = at(tokens, k + 1);
  if (!nominal.has(next.tag) && !(next.tag === "VERB" && verbForm(next.lower) === "gerund")) return false;
  if (next.tag === "NUM" || next.tag === "SYM") return false;
  if (next.tag === "PROPN")
    return previous.tag === "ADP" && at(tokens, k + 2).tag === "NOUN" && verbForm(token.lower) !== "gerund";
  const determined =
    /^(?:DET|ADJ)$/.test(previous.tag) ||
    possessive.has(previous.lower) ||
    previous.tag === "PART" ||
    previous.lower === "such";
  return (determined && previous.lower !== "to") || (previous.tag === "ADP" && verbForm(token.lower) !== "gerund");
}
