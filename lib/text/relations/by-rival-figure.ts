import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { sameSort } from "./same-sort";
import { contentStems } from "./stems";

/** `put the figure at`, `gave the number as`: nouns that only take up a number told before. */
const anyFigure =
  /\b(?:the|that|its|their)\s+(?:\p{L}+\s)?(?:figure|number|total|toll|count|sum|cost|rate|estimate|amount|share|speed|price|deficit|loss|crowd|attendance|turnout|distance|height|depth|weight|age|length|size)s?\b/iu;
const counted =
  /\b(?:figure|number|total|toll|count|sum|cost|rate|estimate|amount|share|price)s? (?:of|for) (?:the |its |their |all )?([\p{L} -]{2,40})/iu;
const given =
  /^(?:puts?|gives?|gave|lists?|listed|records?|recorded|values?|valued|estimates?|estimated|pegs?|pegged|places?|placed)$/i;

/**
 * Another source's number for what was told just before: `The council put the figure at 412`, against the last number of the same sort
 * in the two sentences before it. A number that is given for another year, place or part is not.
 */
export function byRivalFigure(text: string, claims: readonly ExtractedClaim[]): Contradiction[] {
  const all = claims.filter((c) => c.kind === "quantity");
  let next = 0;
  return claims.flatMap((claim): Contradiction[] => {
    while (next < all.length && (all[next]?.start ?? 0) < claim.start) next++;
    const numbers = all.slice(Math.max(0, next - 30), next + 10);
    const { attribution } = claim;
    if (!attribution || !given.test(attribution.cue.exact)) return [];
    const thing = anyFigure.exec(attribution.content.exact);
    const own = numbers.find(
      (n) => n.core.start >= attribution.content.start && n.core.end <= attribution.content.end + 1,
    );
    if (
      !thing ||
      !own ||
      /\b(?:in|for|by|since) (?:19|20)\d\d\b|\b(?:expects?|next|last) \b/.test(attribution.content.exact)
    )
      return [];
    const before = numbers.filter(
      (n) => n.core.end <= attribution.source.start && attribution.source.start - n.core.end < 400 && sameSort(n, own),
    );
    const named = [...contentStems(thing[0])].filter(
      (s) => !/^(?:figur|number|total|count|sum|amount|estimat|toll)$/.test(s),
    );
    // `the number of vacant posts`: another's number of patients is no rival to it.
    const of = [...contentStems(counted.exec(attribution.content.exact)?.[1] ?? "")];
    const told = (n: ExtractedClaim) =>
      of.every((s) => contentStems(clauseOf(text, n)).has(s)) &&
      nearIn(n, own) &&
      (named.length === 0 ||
        named.some((s) => contentStems(text.slice(Math.max(0, n.core.start - 80), n.core.end + 80)).has(s)));
    const rival = before.findLast(told);
    if (!rival || rival.core.exact === own.core.exact || rival.quantity?.value === own.quantity?.value) return [];
    return [{ a: rival, b: own, message: `One place says “${rival.core.exact}”, another “${own.core.exact}”.` }];
  });
}

const clauseOf = (text: string, { start, end, core }: ExtractedClaim): string =>
  `${text.slice(start, end)} ${text.slice(core.end, core.end + 40).split(/[.;:\n]/, 1)}`;

/** Counts of one thing are of one size: a tenth or ten times as many are of another. */
const nearIn = ({ quantity: a }: ExtractedClaim, { quantity: b }: ExtractedClaim): boolean =>
  !a?.value || !b?.value || a.value < 1 || b.value < 1 || Math.max(a.value / b.value, b.value / a.value) < 10;
