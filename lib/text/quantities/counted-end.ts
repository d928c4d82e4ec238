import type { Parsed } from "../syntax/parse";
import { at, type Token } from "../tokens/token";
import { words } from "../tokens/words";

const fallen = words("dead injured wounded missing homeless hurt unaccounted arrested detained");

/** The token after the noun counted: `three | unnamed carmakers`, `14,200 | people`. */
export function countedEnd({ tokens, phrases }: Pick<Parsed, "tokens" | "phrases">, to: number, limit: number): number {
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
    // `Two Liberal Democrats`, `212,000 Space Heaters`.
    if (tag === "PROPN" && isCapitalised(tokens, to, k)) stop = k + 1;
    else if (tag === "NOUN" || fallen.has(at(tokens, k).lower)) stop = k + 1;
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
    !/^(?:feet|foot|metres?|meters?|miles?|km|kilomet(?:re|er)s?|inches|inch|yards?|percent|cent|points?|half|third|quarter|fifth|tenth|thirds|quarters|fifths)$/.test(
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
export const rateEnd = (tokens: readonly Token[], stop: number): number =>
  /^(?:an?|per|each|every)$/.test(at(tokens, stop).lower) &&
  rateUnit.has(at(tokens, stop + 1).lower) &&
  !/^(?:earlier|ago|before|later|after)$/.test(at(tokens, stop + 2).lower)
    ? stop + 2
    : stop;

/** A plural in capitals that the number counts, one to three words from token `to` on; `k` is its last. */
function isCapitalised(tokens: readonly Token[], to: number, k: number): boolean {
  if (!/^\p{Lu}[\p{L}-]*[^sS]s$/u.test(at(tokens, k).text) || at(tokens, k).end - at(tokens, k).start < 4 || k - to > 2)
    return false;
  for (let i = to; i < k; i++) if (at(tokens, i).tag !== "PROPN" && at(tokens, i).tag !== "ADJ") return false;
  return !/^\p{Lu}/u.test(at(tokens, k + 1).text) && (at(tokens, to - 1).tag === "NUM" || k > to);
}

const rateUnit = words(
  "second minute hour day night week month year quarter season dose barrel ton tonne kilo kilogram litre liter gallon share head person ticket unit piece pound mile kilometre kilometer megawatt-hour pack game match capita",
);
