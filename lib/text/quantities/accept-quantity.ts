import type { Parsed } from "../syntax/parse";
import { at, type Token } from "../tokens/token";
import { isTold } from "./is-pair";
import { isUnnamedAge } from "./unnamed-age";

/**
 * Whether a number counts or measures something: not part of a name (`Boeing 737`, `Group of Seven`), an age in an
 * identity, a numbered thing (`page 12`), or a `one` that is no count.
 */
export function acceptQuantity(
  parsed: Parsed,
  i: number,
  quantity: {
    start: number;
    end: number;
    from: number;
    to: number;
    amount: { start: number; end: number };
    unit: string | null;
    pair?: [number, number];
  },
): boolean {
  const { tokens, text } = parsed;
  const words = text.slice(quantity.amount.start, quantity.amount.end);
  const [before, after] = [at(tokens, i - 1), at(tokens, quantity.to)];
  const ofWhole = text.startsWith(" of ", quantity.amount.end);
  const casualty = /^one$/i.test(words) && isCasualty(tokens, quantity.to);
  if (!casualty && !/\d/.test(words) && /^(?:one|a|an|some|about|no|several|a few)$/i.test(words)) return false;
  if (
    /^(?:one)\b/i.test(words) &&
    !casualty &&
    !/million|billion|thousand|hundred|third|quarter|half|percent|per cent|in /i.test(words)
  )
    return false;
  if (/^half$/i.test(words))
    return ofWhole || after.tag === "VERB" || after.tag === "AUX" || /^(?:the|its|their)$/.test(after.lower);
  // `scored twice`, but not `twice the size` or `twice married`.
  if (
    /^twice$/i.test(words) &&
    !/^(?: (?:the|its|their|that|as)\b)/.test(text.slice(quantity.amount.end, quantity.amount.end + 7))
  )
    return before.tag === "VERB" || (after.tag === "VERB" && !isParticipleBeforeNoun(tokens, quantity.to));
  if (/^(?:double|triple|treble|quadruple|twice)$/i.test(words)) return before.tag !== "DET";
  if (/^(?:third|quarter|second|dozens?)$/i.test(words) && after.lower === "-") return false;
  if (/^(?:third|quarter|fifth|tenth)$/i.test(words)) return false;
  if (/\b(?:a |one )(?:quarter|third|fifth|tenth)$/i.test(words) && !ofWhole && before.lower !== "by") return false;
  if (
    /^(?:page|chapter|section|move|round|top|lap|verse|article|route|highway|room|category|magnitude|flight|number|no|no\.|grade|channel|phase|stage|level|version|series|level|act|rule|day|week|block|gate|platform|line|type|mark|unit|apollo|covid)$/.test(
      before.lower,
    )
  )
    return false;
  const glued = before.end === at(tokens, i).start && /^[\p{L}\p{N}-]+$/u.test(before.text);
  if (glued) return false;
  if (before.lower === "of" && at(tokens, i - 2).tag === "PROPN" && /^\p{Lu}/u.test(at(tokens, i).text)) return false;
  if (isNameNumber(tokens, i, quantity.to, words) || isModel(tokens, i, words)) return false;
  // `7-6 (5)`: the points of a set's tie.
  if (before.text === "(" && after.text === ")" && /^\d{1,2}[-–]\d{1,2}$/.test(at(tokens, i - 2).text)) return false;
  // `the two companies` takes up what was counted before.
  if (/^(?:the|these|those)$/.test(before.lower) && /^(?:two|three|four|five)$/i.test(words)) return false;
  if (/^[’']$/.test(before.text) && before.end === at(tokens, i).start) return false;
  if (quantity.pair && /^\d+-\d+$/.test(words)) return isTold(tokens, i, quantity.to);
  if (before.text === "," && after.text === "," && /^\d{1,3}$/.test(words) && at(tokens, i - 2).tag === "PROPN")
    return false;
  if (
    /^(?:year-old|years? old)/.test(text.slice(quantity.amount.end + 1, quantity.amount.end + 12)) ||
    /-year-old/.test(at(tokens, i).text)
  )
    return isUnnamedAge(parsed, i, quantity.to);
  if (
    before.lower === "of" &&
    /^(?:mother|father|parents?|mum|dad|grandmother|grandfather)$/.test(at(tokens, i - 2).lower)
  )
    return false;
  // `children under 5`, `left school at 14`: ages.
  if (/^\d{1,2}$/.test(words) && quantity.unit === null && after.tag !== "NUM") {
    if (
      before.lower === "under" &&
      /^(?:children|child|people|those|players|adults|anyone|women|men)$/.test(at(tokens, i - 2).lower)
    )
      return false;
    if (
      before.lower === "at" &&
      /^(?:school|home|die|died|dies|dead|dying|retired|married|work|life)$/.test(at(tokens, i - 2).lower)
    )
      return false;
  }
  // `She is 24`, `Beaudry, now 74,`: who somebody is.
  if (
    /^\d{2,3}$/.test(words) &&
    quantity.unit === null &&
    /^(?:PUNCT|CCONJ|ADP)$/.test(after.tag) &&
    ((/^(?:is|turns)$/.test(before.lower) && /^(?:he|she)$/.test(at(tokens, i - 2).lower)) ||
      (before.lower === "now" && at(tokens, i - 2).text !== "is" && after.text === ","))
  )
    return false;
  if (/^o[’']clock$/.test(after.lower) || (after.lower === "o" && /^[’']/.test(at(tokens, quantity.to + 1).text)))
    return false;
  // `and at 14 she left`.
  if (before.lower === "at" && /^\d{1,2}$/.test(words) && /^(?:he|she|they|i)$/.test(after.lower)) return false;
  if (
    /^under \d{1,2}$/.test(words) &&
    /^(?:children|child|people|those|players|adults|anyone|women|men)$/.test(before.lower)
  )
    return false;
  if (/-time$/.test(at(tokens, i).lower)) return false;
  if (/-(?:man|woman|person|way|sided|part|fold|piece|hander)$/.test(at(tokens, i).lower)) return false;
  if (/^aged?$/.test(before.lower)) return /to|-|–/.test(words);
  return !/^\d+(?:st|nd|rd|th)$/.test(words);
}

/** `its new 787 airliner`, `the 737 jet`, `a 3G version`: a number before one thing names its model. */
function isModel(tokens: readonly Token[], i: number, words: string): boolean {
  if (/^\dG$/.test(words)) return true;
  const next = at(tokens, i + 1);
  if (!/^\d{3}$/.test(words) || at(tokens, i).end === next.start) return false;
  const one =
    (next.tag === "PROPN" || next.tag === "NOUN") &&
    !/s$|^(?:people|men|women|police|children|per|percent|dead)$/.test(next.lower);
  if (
    !one ||
    /^(?:million|billion|thousand|hundred|\p{L}{1,2}|mph|kph|euro|miles?|foot|feet|metre|meter|page|acre|seat)$/u.test(
      next.lower,
    )
  )
    return false;
  return /^(?:its|their|new|larger|first|boeing|airbus|a|the|[’']s?)$/.test(at(tokens, i - 1).lower);
}

/** `twice married baker`. */
const isParticipleBeforeNoun = (tokens: readonly Token[], i: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(at(tokens, i + 1).tag);

/** `one person died`, `one man was injured`: here the count is what is told. */
function isCasualty(tokens: readonly Token[], to: number): boolean {
  if (
    !/^(?:person|man|woman|child|boy|girl|worker|officer|soldier|civilian|passenger|patient|student)$/.test(
      at(tokens, to - 1).lower,
    )
  )
    return false;
  for (let k = to; k < to + 6; k++)
    if (
      /^(?:died|dead|killed|injured|wounded|hurt|missing|suffered|arrested|hospitali[sz]ed|charged|detained)$/.test(
        at(tokens, k).lower,
      )
    )
      return true;
  return false;
}

/** `iPhone 4`, `the Nikkei 225`, `a Boeing 787`: a bare number right after a name, or one that stood so before. */
export function isNameNumber(tokens: readonly Token[], i: number, to: number, words: string): boolean {
  const [before, after] = [at(tokens, i - 1), at(tokens, to)];
  if (
    !/^\d{1,4}(?:\.\d)?$/.test(words) ||
    !/\p{Lu}/u.test(before.text) ||
    before.tag === "VERB" ||
    before.tag === "ADP"
  )
    return false;
  if (before.tag !== "PROPN" && before.tag !== "NOUN") return false;
  return to === i + 1 || after.tag !== "PUNCT" || at(tokens, i + 1).tag === "PROPN";
}
