import { smallNumberWords } from "../lexicon/number-words";
import { type Extent, overlaps } from "../span";
import type { Parsed } from "../syntax/parse";
import { remember } from "../tokens/remember";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";
import { acceptQuantity, isNameNumber } from "./accept-quantity";
import { countedEnd, rateEnd } from "./counted-end";
import { isPair } from "./is-pair";
import { readMultiple } from "./multiples";
import { feetAndInches, plain, ranged, shared } from "./pieces";
import { type Amount, isRatio, readAmount } from "./read-amount";
import { readMagnitude } from "./read-magnitude";
import { readRank } from "./read-rank";
import { plainAmount } from "./short-path";
import { currencyOf, unitNamed } from "./unit-of";

/** An amount of the text with what it counts, in offsets and in tokens `[from, to)`. */
export type FoundQuantity = Extent & {
  from: number;
  to: number;
  sentence: number;
  amount: Extent;
  unit: string | null;
} & Amount;

/** Every number with what it counts; `busy` are the times and names that hold numbers of their own. */
export function findQuantities(parsed: Parsed, busy: readonly Extent[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let next = 0;
  const names = numbersInNames(parsed);
  parsed.sentences.forEach((sentence, number) => {
    if (!hasWord(parsed.tokens, sentence.from, sentence.to)) return;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = at(parsed.tokens, i);
      const whole =
        readMultiple(parsed.tokens, i) ?? readRank(parsed.tokens, i) ?? readMagnitude(parsed, i, sentence.to);
      while (next < busy.length && (busy[next]?.end ?? 0) <= token.start) next++;
      if (whole && !isTaken(busy, next, whole)) {
        found.push({ ...whole, sentence: number });
        i = whole.to - 1;
        continue;
      }
      if (!startsNumber(token, parsed.tokens, i)) continue;
      // `SFr98` looks like a name, and is a sum.
      const money = currencyOf(parsed.lower.slice(token.start, token.start + 8)) !== null;
      if (!money && isTaken(busy, next, token)) continue;
      const read = readQuantity(parsed, i, sentence.to);
      if (!read || (!money && isTaken(busy, next, read.figures))) continue;
      const { quantity } = read;
      if (
        !acceptQuantity(parsed, i, quantity) ||
        names.has(parsed.text.slice(quantity.amount.start, quantity.amount.end))
      )
        continue;
      found.push({ ...quantity, sentence: number });
      i = quantity.to - 1;
    }
  });
  return found;
}

/** Numbers with no word beside them, as in a table, assert nothing. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/\p{L}/u.test(at(tokens, i).text)) return true;
  return false;
}

/** Whether one of the next few of `busy` from number `next` on shares a word with an extent. */
function isTaken(busy: readonly Extent[], next: number, extent: Extent): boolean {
  for (let i = next; i < next + 4; i++) {
    const other = busy[i];
    if (other && overlaps(other, extent)) return true;
  }
  return false;
}

const openers = new Set(
  "about around closer nearer nearly almost some more less at over under up fewer roughly approximately between half dozens scores hundreds thousands tens millions billions a an several one-third two-thirds three-quarters no as well close upwards third quarter double twice triple treble quadruple minus plus give".split(
    " ",
  ),
);
const numeral =
  /^[-+−]?(?:[\d$£€¥₹₦₽₩₺₴₪₱₵#½⅓⅔¼¾]|(?:US|A|C|HK|NZ)\$|(?:Rs|CHF|SFr|EUR|USD|GBP|INR|SEK|NOK|DKK|Ksh|N|R)\.?\d)/;
const isNumeral = remember((text) => {
  const [head = ""] = text.toLowerCase().split("-", 1);
  return smallNumberWords.has(head) || numeral.test(text);
});
/** The small letters that a number word begins with: no other plain word is looked up. */
const opening = new Set([...smallNumberWords].map((word) => word.charCodeAt(0)));
function isNumber({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return (first < 97 || first > 122 || opening.has(first)) && isNumeral(text);
}
const code =
  /^(?:us|au|usd|aud|a|c|ca|hk|nz|nzd|cad|rs\.?|chf|sfr|eur|gbp|inr|sek|nok|dkk|pln|czk|zar|ksh|kes|cny|rmb|jpy|ngn|aed)$/;
const sized =
  /^(?:half|dozens|scores|hundreds|thousands|tens|millions|billions|double|twice|triple|treble|quadruple|(?:one|two|three|four|five|six|seven|eight|nine)-(?:thirds?|quarters?|fourths?|fifths?|sixths?|tenths?))$/;
const countless =
  /^(?:dozens|scores|hundreds|thousands|millions|billions|tens|double|twice|triple|treble|quadruple|half|third|quarter|fifth|tenth|hundred|thousand|million|billion|dozen|few)/;

/** Whether a number can begin at token `i`: digits or a number word, or an opening such as `about` with one close behind. */
function startsNumber(token: Token, tokens: readonly Token[], i: number): boolean {
  if (isNumber(token)) return true;
  const next = at(tokens, i + 1);
  if (code.test(token.lower) && (next.text.startsWith("$") || (isNumber(next) && token.lower.length > 1))) return true;
  if (!openers.has(token.lower)) return false;
  if (sized.test(token.lower)) return true;
  return [1, 2, 3, 4].some((n) => isNumber(at(tokens, i + n)) || countless.test(at(tokens, i + n).lower));
}

/** Numbers of three or four digits that the text puts right after a name (`Boeing 787`): alone they still mean that. */
function numbersInNames({ tokens }: Parsed): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (at(tokens, i - 1).tag === "PROPN" && /^\d{3,4}$/.test(token.text) && isNameNumber(tokens, i, i + 1, token.text))
      names.add(token.text);
  });
  return names;
}

const changed = words(
  "by up down rise rises rising rose risen fall falls falling fell fallen drop drops dropped dropping climb climbs climbed climbing grow grows grew grown growing jump jumps jumped slip slips slipped slid sank sunk cut cuts raise raises raised increase increases increased decrease decreases decreased lower lowers lowered gain gains gained lose loses lost losing shrank shrunk add adds added move moved went goes go soar soared surge surged plunge plunged tumble tumbled shed eased ticked edged",
);

/** The shape to read an amount by: two ends after `from`, or after a verb of change, are those of the change and no range. */
function shapeAt(tokens: readonly Token[], i: number): RegExp {
  const previous = at(tokens, i - 1);
  if (previous.lower === "from")
    return /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere)$/.test(at(tokens, i - 2).lower) ? ranged : plain;
  return changed.has(previous.lower) ? shared : ranged;
}

/** What opens an amount only with the word behind it. */
const bare = /^(?:at (?!least|most)|up (?!to )|no (?!more than|fewer than|less than))/;

/** A quantity with its number alone, which no name may hold: a unit (`2 GHz`) or a sign (`Rs 5`) may look like one. */
type Read = { quantity: Omit<FoundQuantity, "sentence">; figures: Extent };

function readQuantity(parsed: Parsed, i: number, limit: number): Read | null {
  const { text, lower, tokens, phrases } = parsed;
  const token = at(tokens, i);
  const last = at(tokens, limit - 1).end;
  const window = lower.slice(token.start, Math.min(last, token.start + 120));
  if (bare.test(window)) return null;
  const short = plainAmount(window);
  if (short === null) return null;
  const tall = short === undefined ? exec(feetAndInches, window) : null;
  if (tall) return height(parsed, i, tall, limit);
  const match: readonly (string | undefined)[] | null =
    short === undefined ? exec(shapeAt(tokens, i), window) : [short, "", short];
  const told = match?.[2];
  if (!match || !told) return null;
  let amountEnd = token.start + (match[0]?.length ?? 0);
  if (amountEnd > last) return null;
  if (/[\p{L}\p{N}]/u.test(text.charAt(amountEnd)) && /[\p{L}\p{N}]$/u.test(match[0] ?? "")) return null;
  let to = i;
  while (to < limit && at(tokens, to).start < amountEnd) to++;
  // wink keeps the full stop with an `m` that ends a sentence.
  const stopped = text.slice(amountEnd, at(tokens, to - 1).end) === ".";
  const rest = stopped ? "" : text.slice(amountEnd, at(tokens, to - 1).end);
  // A hyphenated word (`two-seater`) counts in its second part; a range cut short is no number.
  if (rest !== "" && !rest.startsWith("-")) return null;
  if (!stopped) amountEnd = Math.max(amountEnd, at(tokens, to - 1).end);
  const bound = token.start + (match[1]?.length ?? 0) + told.length;
  const compound = /^-([a-z]+)/.exec(lower.slice(bound, amountEnd))?.[1];
  const money = currencyOf(told);
  const share = /^(?:%|per ?cent)/.test(match[3] ?? "") && at(tokens, to).lower !== "of";
  const noun = compound || share || money ? to : countedEnd({ tokens, phrases }, to, limit);
  const counted = compound || share ? to : Math.max(noun, rateEnd(tokens, to));
  const amount = readAmount(told, (match[1] ?? "") !== "", !match[3] && !money && isPair(told, tokens, i, to));
  const end = stopped ? amountEnd : at(tokens, counted - 1).end;
  const written = match[3] ?? compound;
  const quantity = {
    start: token.start,
    end,
    from: i,
    to: counted,
    amount: { start: token.start, end: Math.min(amountEnd, end) },
    unit: money ?? (written ? unitNamed(written) : unitBehind(parsed, told, to, amount.pair ? to : counted)),
    ...amount,
  };
  return { quantity, figures: { start: bound - (/[\d½].*$|[a-z -]+$/.exec(told)?.[0].length ?? 0), end: bound } };
}

/** What stands behind a number as its unit: the noun counted, none for a share of something. */
function unitBehind({ tokens }: Parsed, words: string, to: number, counted: number): string | null {
  const told = / (votes?|goals?|seats|games|sets) to /.exec(words)?.[1];
  if (told) return told;
  if (isShare(words)) return null;
  for (let k = counted - 1; k >= to; k--) {
    const { lower, tag } = at(tokens, k);
    if (/^(?:an?|per|each|every)$/.test(at(tokens, k - 1).lower) && k > to) continue;
    if (tag === "NOUN" || k === to) return /^\p{L}/u.test(lower) && tag !== "ADP" ? unitNamed(lower) : null;
  }
  return null;
}

const isShare = (words: string) =>
  /^(?:half|(?:an? |one[- ])?(?:third|quarter|fifth|tenth)|(?:two|three|four)[- ]\p{L}+s)$/u.test(words) ||
  (/ (?:in|out of) /.test(words) && isRatio(words));

function exec(shape: RegExp, window: string): RegExpExecArray | null {
  shape.lastIndex = 0;
  return shape.exec(window);
}

/** \`6ft 2in\`: in feet. */
function height({ tokens }: Parsed, i: number, [words, feet, inches]: RegExpExecArray, limit: number): Read {
  const { start } = at(tokens, i);
  let to = i;
  while (to < limit && at(tokens, to).start < start + words.length) to++;
  const end = start + words.length;
  const value = Number((Number(feet) + Number(inches) / 12).toFixed(3));
  const whole = { start, end };
  return {
    quantity: { start, end, from: i, to, amount: whole, unit: "foot", value, approximate: false },
    figures: whole,
  };
}
