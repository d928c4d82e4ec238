import { magnitudes } from "../lexicon/number-words";
import { parseNumber, short } from "../tokens/numbers";
import { sizes } from "./pieces";

/**
 * What an amount says: one `value`, or none and `why`. A range has its two ends, `low` and `high`; a score or a vote its `pair`, in
 * the order told; a size alone (`hundreds`) the value it is the order of.
 */
export type Amount = {
  value: number | null;
  low?: number;
  high?: number;
  pair?: [number, number];
  approximate: boolean;
  why?: string;
};

export const whys = {
  range: "A range: the text gives no single number.",
  pair: "Two numbers, one for each side.",
  size: "Only the order of magnitude is told.",
  uncounted: "The text gives no number.",
  unread: "The number could not be read with certainty.",
  letter: (mark: string) => `“${mark}” may stand for more than one thing.`,
} as const;

const onlySize = new RegExp(`^${sizes}$`);
const ends = /^(.+?)\s?(?:%|per ?cent|percent)?\s?(?:-|–|—|\bto\b|\bor\b)\s?(.+)$/;
const between = /^between (.+?)\s?(?:%|per ?cent|percent)? and (.+)$/;
const odds = /^(\S+) (?:\S+ )?(?:in|out of)(?: every)? (.+)$/;
const multiples: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3, treble: 3, quadruple: 4 };

/** Reads an amount in lower case, without its approximator and its unit; `isPair` where it is a score or a vote. */
export function readAmount(words: string, about: boolean, isPair: boolean): Amount {
  const of = (value: number | null): Amount =>
    value === null ? { value, approximate: about, why: whys.unread } : { value, approximate: about };
  if (onlySize.test(words)) return { value: sizeOf(words), approximate: true, why: whys.size };
  if (/^(?:several|a few)\b/.test(words)) return { value: null, approximate: true, why: whys.uncounted };
  if (words in multiples) return of(multiples[words] ?? null);
  const whole = signed(words);
  if (whole !== null) return of(whole);
  const share = odds.exec(words);
  if (share && isRatio(words)) return of(ratio(share[1] ?? "", share[2] ?? ""));
  const part = /^(.+?) (?:out )?of /.exec(words);
  if (part) return of(signed(part[1] ?? ""));
  const two = between.exec(words) ?? ends.exec(words.replace(/ (?:votes?|goals?|seats|games|sets) to /, " to "));
  if (!two) return of(null);
  return twoEnds(two[1] ?? "", two[2] ?? "", about, isPair);
}

function twoEnds(first: string, second: string, about: boolean, isPair: boolean): Amount {
  const high = signed(second);
  let low = signed(first);
  if (low === null || high === null) return { value: null, approximate: about, why: whys.unread };
  if (isPair) return { value: null, pair: [low, high], approximate: about, why: whys.pair };
  // `70-80 million`: the size told once is meant of both, where that leaves the ends in order.
  const size = sizeBehind(second) / sizeBehind(first);
  if (size > 1 && low * size <= high && sizeBehind(first) === 1) low *= size;
  if (low > high) return { value: null, approximate: about, why: whys.unread };
  return { value: null, low, high, approximate: about, why: whys.range };
}

const sizeBehind = (words: string): number =>
  (words.match(/[a-z]+/g) ?? []).reduce((size, word) => size * (magnitudes[word] ?? 1), 1);

/** `nine out of 10`, `one in five`; not `82 of the 158`, nor `14 out of 158`, which are counts. */
export function isRatio(words: string): boolean {
  const [, first = "", second = ""] = odds.exec(words) ?? [];
  const [part, whole] = [parseNumber(first), parseNumber(second)];
  if (part === null || whole === null || part > whole) return false;
  return / in (?:every )?/.test(words) || whole <= 10 || whole === 100 || whole === 1000;
}

function ratio(first: string, second: string): number | null {
  const [part, whole] = [parseNumber(first), parseNumber(second)];
  return part === null || whole === null ? null : short(part / whole);
}

const sizeOf = (words: string): number =>
  words
    .split(" of ")
    .map((word) => ({ dozens: 12, scores: 20, tens: 10 })[word] ?? magnitudes[word.slice(0, -1)] ?? 1)
    .reduce((a, b) => a * b);

const currency = /^(?:[a-z]{0,2}\$|[£€¥₹#₦₽₩₺₴₪₱₵]|(?:rs\.?|[a-z]{3}|n|r)(?= ?\d))\s?/;

/** A number with its sign and its currency, neither of which it is. */
function signed(words: string): number | null {
  const [, sign = "", rest = ""] = /^(minus |plus |[-+])?(.*)$/.exec(words.trim()) ?? [];
  const number = parseNumber(rest.replace(currency, "").replace(/(\d)(?=(?:bn|mn|mln|tn|trn|m|k)\b)/g, "$1 "));
  return number !== null && /^(?:minus|-)/.test(sign) ? -number : number;
}
