import { smallNumberWords } from "../lexicon/number-words";
import { currencies, units } from "../lexicon/units";
import { type Extent, overlaps } from "../span";
import type { Parsed } from "../syntax/parse";
import { parseNumber } from "../tokens/numbers";
import { remember } from "../tokens/remember";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";
import { acceptQuantity, isNameNumber } from "./accept-quantity";
import { approximation, moneyRange, quantityShape } from "./pieces";

export type FoundQuantity = Extent & {
  from: number;
  to: number;
  sentence: number;
  amount: Extent;
  value: number | null;
  unit: string | null;
  approximate: boolean;
};

/** Every number with what it counts; `busy` are the times and names that hold numbers of their own. */
export function findQuantities(parsed: Parsed, busy: readonly Extent[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let next = 0;
  const names = numbersInNames(parsed);
  parsed.sentences.forEach((sentence, number) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = at(parsed.tokens, i);
      if (!startsNumber(token, parsed.tokens, i)) continue;
      while (next < busy.length && (busy[next]?.end ?? 0) <= token.start) next++;
      if (isTaken(busy, next, token)) continue;
      const quantity = readQuantity(parsed, i, sentence.to);
      if (!quantity) continue;
      if (isTaken(busy, next, quantity.amount)) continue;
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

/** Whether one of the next few of `busy` from number `next` on shares a word with an extent. */
function isTaken(busy: readonly Extent[], next: number, extent: Extent): boolean {
  for (let i = next; i < next + 4; i++) {
    const other = busy[i];
    if (other && overlaps(other, extent)) return true;
  }
  return false;
}

const openers = new Set(
  "about around closer nearly almost some more less at over under up fewer roughly approximately between half dozens scores hundreds thousands tens millions billions a an several one-third two-thirds three-quarters no as well close upwards third quarter double twice triple treble quadruple".split(
    " ",
  ),
);
const numeral = /^(?:[\d$£€¥₹#]|(?:US|A|C|HK|NZ)\$)/;
const isNumeral = remember((text) => {
  const [head = ""] = text.toLowerCase().split("-", 1);
  return smallNumberWords.has(head) || numeral.test(text);
});
const isNumber = (token: Token) => isNumeral(token.text);
const countless =
  /^(?:dozens|scores|hundreds|thousands|millions|billions|tens|double|twice|triple|treble|quadruple|half|third|quarter|fifth|tenth|hundred|thousand|million|billion|dozen|few)/;

/** Whether a number can begin at token `i`: digits or a number word, or an opening such as `about` with one close behind. */
function startsNumber(token: Token, tokens: readonly Token[], i: number): boolean {
  if (isNumber(token)) return true;
  const next = at(tokens, i + 1);
  if (next.start === token.end && next.text.startsWith("$")) return /^(?:us|au|usd|a|c|hk|nz)$/.test(token.lower);
  if (!openers.has(token.lower)) return false;
  if (
    /^(?:half|dozens|scores|hundreds|thousands|tens|millions|billions|double|twice|triple|treble|quadruple|one-third|two-thirds|three-quarters)$/.test(
      token.lower,
    )
  )
    return true;
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

function readQuantity(
  { text, lower, tokens, phrases }: Parsed,
  i: number,
  limit: number,
): Omit<FoundQuantity, "sentence"> | null {
  const token = at(tokens, i);
  const window = lower.slice(token.start, Math.min(at(tokens, limit - 1).end, token.start + 120));
  const previous = at(tokens, i - 1);
  const changes = previous.tag === "VERB" || /^(?:from|by|[$£€¥])$/.test(previous.lower);
  quantityShape.lastIndex = 0;
  moneyRange.lastIndex = 0;
  const match = (changes ? null : moneyRange.exec(window)) ?? quantityShape.exec(window);
  if (!match?.[2]) return null;
  let amountEnd = token.start + match[0].length;
  if (amountEnd > at(tokens, limit - 1).end) return null;
  if (/[\p{L}\p{N}]/u.test(text.charAt(amountEnd)) && /[\p{L}\p{N}]$/u.test(match[0])) return null;
  let to = i;
  while (to < limit && at(tokens, to).start < amountEnd) to++;
  // wink keeps the full stop with an `m` that ends a sentence.
  const stopped = text.slice(amountEnd, at(tokens, to - 1).end) === ".";
  if (!stopped) amountEnd = Math.max(amountEnd, at(tokens, to - 1).end);
  const after = at(tokens, to);
  // A hyphenated word (`two-seater`) or a range cut short is no plain number.
  if (!stopped && at(tokens, to - 1).end !== token.start + match[0].length && !/-/.test(at(tokens, to - 1).text))
    return null;
  const plain = match[2].replace(approximation, "");
  const value = lowerBound(plain);
  const money = /^(?:us\$|a\$|c\$|[$£€¥₹#])/.test(plain);
  // `a 9% rise`: a share is whole without the noun it qualifies.
  const share = /^(?:%|per ?cent)$/.test(match[3] ?? "") && at(tokens, to).lower !== "of";
  const counted = money ? rateEnd(tokens, to) : share ? to : countedEnd({ tokens, phrases }, to, limit);
  const sign = /^(?:us\$|a\$|c\$|[$£€¥₹#])/.exec(plain)?.[0]?.toUpperCase();
  const unitWord = (match[3] ?? (counted > to && after.lower !== "of" ? after.lower : "")).toLowerCase();
  const unit = sign
    ? (currencies[sign] ?? null)
    : (units[unitWord] ?? units[unitWord.replace(/s$/, "")] ?? (unitWord || null));
  const end = stopped ? amountEnd : at(tokens, counted - 1).end;
  return {
    start: token.start,
    end,
    from: i,
    to: counted,
    amount: { start: token.start, end: Math.min(amountEnd, end) },
    value,
    unit,
    approximate: (match[1] ?? "") !== "",
  };
}

/** The number a quantity begins with; of `70-80 million` the 70 million. */
function lowerBound(plain: string): number | null {
  const bare = plain.replace(/(?:us|au|a|c|hk|nz)?[$£€¥₹#]\s?/g, "").replace(/(\d)(?=(?:bn|mn|tn|m|k)\b)/g, "$1 ");
  const shared = /^([\d,.]+)\s?(?:-|–|to|or|and)\s?[\d,.]+ (\p{L}+)$/u.exec(bare);
  const first = shared
    ? `${shared[1]} ${shared[2]}`
    : bare.split(/\s?(?:%|-(?=\d)|–|\b(?:to|and|or|of|out)\b(?=\s))/)[0];
  return parseNumber(first ?? bare);
}

const fallen = words("dead injured wounded missing homeless hurt unaccounted arrested detained");

/** The token after the noun counted: `three | unnamed carmakers`, `14,200 | people`. */
function countedEnd({ tokens, phrases }: Pick<Parsed, "tokens" | "phrases">, to: number, limit: number): number {
  const end = phrases.endsAt(to);
  // `19% | less cargo`: a comparison, of which the share is the number.
  if (
    /^(?:%|percent|cent)$/.test(at(tokens, to - 1).lower) &&
    /^(?:less|more|fewer|higher|lower)$/.test(at(tokens, to).lower)
  )
    return to;
  const inPhrase = end > to && end <= limit && phrases.startsAt(to) < to;
  let stop = to;
  for (let k = to; k < (inPhrase ? end : Math.min(limit, to + 3)); k++) {
    const tag = at(tokens, k).tag;
    if (/^(?:last|next|this)$/.test(at(tokens, k).lower)) break;
    if (tag === "NOUN" || fallen.has(at(tokens, k).lower)) stop = k + 1;
    else if (
      tag === "VERB" ? !inPhrase || at(tokens, k + 1).tag !== "NOUN" : tag !== "ADJ" && !(inPhrase && tag === "PROPN")
    )
      break;
  }
  if (
    at(tokens, to).lower === "of" &&
    phrases.endsAt(to + 1) > to &&
    stop === to &&
    /^(?:dozens|scores|hundreds|thousands|millions|half|third|quarter|fifth|tenth|thirds|quarters|fifths|billions)$/.test(
      at(tokens, to - 1).lower,
    )
  )
    return phrases.endsAt(to + 1);
  // `nine times as much airtime`.
  if (
    at(tokens, stop - 1).lower === "times" &&
    at(tokens, stop).lower === "as" &&
    /^(?:much|many)$/.test(at(tokens, stop + 1).lower)
  )
    return Math.max(stop + 2, phrases.endsAt(stop + 1));
  if (stop === to && at(tokens, to).lower === "of" && /^(?:them|us|whom|which|those)$/.test(at(tokens, to + 1).lower))
    return to + 2;
  if (
    stop === to &&
    /^\d|^\p{L}+$/u.test(at(tokens, to - 1).text) &&
    !/^(?:percent|cent|points?|half|third|quarter|fifth|tenth|thirds|quarters|fifths)$/.test(
      at(tokens, to - 1).lower,
    ) &&
    at(tokens, to).lower === "of" &&
    /^(?:the|its|their|these|those|his|her|our)$/.test(at(tokens, to + 1).lower) &&
    phrases.endsAt(to + 1) > to
  )
    return phrases.endsAt(to + 1);
  return stop > to ? rateEnd(tokens, stop) : stop;
}

/** Over what an amount is for each of: `£84 | a year`, `12 packs | per person`. */
const rateEnd = (tokens: readonly Token[], stop: number): number =>
  /^(?:an?|per|each|every)$/.test(at(tokens, stop).lower) && rateUnit.has(at(tokens, stop + 1).lower) ? stop + 2 : stop;

const rateUnit = words(
  "second minute hour day night week month year quarter season dose barrel ton tonne kilo kilogram litre liter gallon share head person ticket unit piece pound mile kilometre kilometer megawatt-hour pack game match capita",
);
