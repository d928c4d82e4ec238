import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { contentStems, isAct, sharedStems, stem } from "./stems";

const dispute =
  /\b(?:disput|contradict|challeng|reject|question|differ)\w*\b[^.]{0,60}\b(?:count|figure|number|toll|total|estimate|tally)s?\b/i;
const comparison =
  /\b(?:from|compared|against|than|up|down|rose|fell|grew|dropped|earlier|previous|last year|a year before|more|another|further|other)\b/i;

/** Numbers further apart than this count different things. */
const farApart = 4;

/** Different numbers for the same thing: the same noun counted in sentences that share an act, or around a disputed count. */
export function byNumber(
  text: string,
  claims: readonly ExtractedClaim[],
  dated: (claim: ExtractedClaim) => boolean,
): Contradiction[] {
  const groups = new Map<string, ExtractedClaim[]>();
  for (const claim of claims) {
    const noun = countedNoun(claim);
    if (!noun || claim.quantity?.value === null || claim.quantity?.approximate) continue;
    const known = groups.get(noun) ?? [];
    if (known.length < 12) groups.set(noun, [...known, claim]);
  }
  return [...groups].flatMap(([noun, counted]) =>
    pairs(counted).flatMap(([a, b]) => (dated(a) === dated(b) ? compare(text, noun, a, b) : [])),
  );
}

/** The last word of what a quantity counts, as a stem; null for shares, money and measures, which recur with other meanings. */
function countedNoun({ core, quantity }: ExtractedClaim): string | null {
  if (!quantity || /[%$£€¥]|percent|per cent/.test(core.exact)) return null;
  const counted = core.exact.slice(quantity.amount.end - core.start).trim();
  // `two of the dead`: a part, not another count of the whole.
  if (/^of (?:the|its|their|these|those|them)\b/i.test(counted)) return null;
  const noun = /([\p{L}-]+)$/u.exec(counted)?.[1];
  return noun &&
    !/^(?:metres?|meters?|miles?|kilomet(?:re|er)s?|euros?|dollars?|pounds?|tonnes?|hours?|degrees?|votes?|points?|goals?)$/i.test(
      noun,
    )
    ? stem(noun)
    : null;
}

function compare(text: string, noun: string, a: ExtractedClaim, b: ExtractedClaim): Contradiction[] {
  if (a.quantity?.value === b.quantity?.value || Math.abs(a.start - b.start) > 6000) return [];
  const between = text.slice(a.end, b.start);
  const [x, y] = [a.quantity?.value ?? 1, b.quantity?.value ?? 1];
  const disputed = dispute.test(between.slice(-250)) && between.length < 1500 && Math.max(x / y, y / x) < farApart;
  const shared = sharedStems(contentStems(a.exact), contentStems(b.exact)).filter((s) => s !== noun);
  const acts = [
    ...sharedStems(verbStems(text, a), verbStems(text, b)).filter((s) => s !== noun),
    ...shared.filter(isAct),
  ];
  const told = comparison.test(a.exact) || comparison.test(b.exact);
  if (!disputed && (told || acts.length === 0 || shared.length + acts.length < 1 || /[.]/.test(between) === false))
    return [];
  return [{ a, b, message: `One place says “${a.core.exact}”, another “${b.core.exact}”.` }];
}

/** Stems of what follows a counted noun in its sentence: what happened to what was counted. */
const verbStems = (text: string, { core }: ExtractedClaim) =>
  contentStems(/^[^.,;:”"]{0,60}/.exec(text.slice(core.end))?.[0] ?? "");

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
