import type { Extent } from "../span";
import { at, type Token } from "../tokens/token";
import type { Amount } from "./read-amount";

const ordinals = new Map(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 2]),
);

export type Rank = Extent & Amount & { from: number; to: number; amount: Extent; unit: null };

/** A place in an order that is itself what is told: `third fall in a row`, `the ninth named storm`, `second-largest`, `shared third`. */
export function readRank(tokens: readonly Token[], i: number): Rank | null {
  const { lower, start, end } = at(tokens, i);
  const [head = "", behind] = lower.split("-", 2);
  const value = ordinals.get(head) ?? (/^\d{1,3}(?:st|nd|rd|th)$/.test(head) ? Number.parseInt(head, 10) : null);
  if (value === null || value < 2) return null;
  const compared = behind !== undefined && /^(?:most|[a-z]{2,}est)$/.test(behind);
  if (behind !== undefined ? !compared || !isSaid(tokens, i) : !isTold(tokens, i)) return null;
  const whole = { start, end };
  return { ...whole, from: i, to: i + 1, amount: whole, unit: null, value, approximate: false };
}

/** `is the second-largest in the county`; not `Velmar, the second-largest bank, left`, which says who that is. */
function isSaid(tokens: readonly Token[], i: number): boolean {
  if (/^(?:ADP|PUNCT|CCONJ)$/.test(at(tokens, i + 1).tag)) return true;
  for (let k = i - 1; k > i - 5; k--) {
    if (/^(?:is|was|are|were|became|becomes|remains)$/.test(at(tokens, k).lower)) return true;
    if (/^(?:VERB|PUNCT|ADP)$/.test(at(tokens, k).tag)) return false;
  }
  return false;
}

/** Where a plain ordinal ranks or counts: in a row, for another time, a place or prize won, or what something is the nth of. */
function isTold(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [at(tokens, i - 1).lower, at(tokens, i + 1).lower];
  if (/^(?:quarter|half|party|person|floor|world|degree|reading|term|grade|hand|thought|day|century|of)$/.test(next))
    return false;
  if (/^(?:straight|consecutive|successive)$/.test(next)) return true;
  if (
    /^(?:time|month|year|week)$/.test(next) &&
    at(tokens, i - 2).lower === "for" &&
    /^(?:a|the|its|his|her|their)$/.test(before)
  )
    return true;
  if (/^(?:month|year|week|time)$/.test(next) && before === "for") return true;
  if (/^(?:place|prize)$/.test(next)) return true;
  if (
    /^(?:shared|finished|came|placed|ranked|ranks|was|finishing)$/.test(before) &&
    !/^(?:NOUN|ADJ)$/.test(at(tokens, i + 1).tag)
  )
    return /^(?:shared|finished|came|placed|ranked|ranks|finishing)$/.test(before);
  for (let k = i + 2; k < i + 7; k++)
    if (at(tokens, k).lower === "in" && at(tokens, k + 1).lower === "a" && at(tokens, k + 2).lower === "row")
      return true;
  return isNth(tokens, i);
}

/** `is his fourth feature`, `Odile, the ninth named storm of the season`, `its third recall in five years`. */
function isNth(tokens: readonly Token[], i: number): boolean {
  let owner = i - 1;
  if (/^[’']s?$/.test(at(tokens, owner).text))
    while (owner > i - 5 && !/^(?:VERB|AUX|PUNCT)$/.test(at(tokens, owner - 1).tag)) owner--;
  if (!/^(?:the|its|his|her|their)$/.test(at(tokens, i - 1).lower) && owner === i - 1) return false;
  const lead = at(tokens, owner - 1);
  return /^(?:is|was|are|were|,|became)$/.test(lead.lower) && /^(?:NOUN|ADJ|VERB)$/.test(at(tokens, i + 1).tag);
}
