import type { Contradiction, Told } from "./contradiction";
import { isAct, sharedStems } from "./stems";

/**
 * An assertion and its denial: one negated and one not, about the same act; and `no such letter existed`, which denies what
 * was told just before. `isCommon` tells stems that half the article shares.
 */
export function byDenial(told: readonly Told[], isCommon: (stem: string) => boolean): Contradiction[] {
  const found: Contradiction[] = [];
  const verbs = new Map<Told, string>();
  const verb = (other: Told) => {
    const known = verbs.get(other) ?? verbStem(other);
    verbs.set(other, known);
    return known;
  };
  const denials = told.filter((t) => t.negated).slice(0, 200);
  for (const denial of denials) {
    const near = told.filter((t) => !t.negated && Math.abs(t.claim.start - denial.claim.start) < 4000).slice(0, 300);
    const such = /\bno such\b/i.test(denial.claim.exact);
    for (const other of such
      ? near.filter((t) => t.claim.start < denial.claim.start && t.claim.within).slice(-1)
      : near) {
      const shared = sharedStems(denial.stems, other.stems);
      if (!such && shared.length === 0) continue;
      const acts = shared.filter((s) => isAct(s) || verb(other) === s);
      const arguments_ = shared.filter((s) => !acts.includes(s) && !isCommon(s));
      const short = denial.stems.size <= 2;
      if (!such && !(acts.length > 0 && (arguments_.length > 0 || short))) continue;
      found.push({
        a: denial.claim,
        b: other.claim,
        message: `“${denial.claim.core.exact}” denies “${other.claim.core.exact}”.`,
      });
    }
  }
  return found;
}

/** The stem of a statement's first word of meaning: its verb. */
function verbStem({ claim, stems }: Told): string {
  const words = claim.core.exact.toLowerCase();
  for (const s of stems) if (words.includes(s.replace("act:", ""))) return s;
  return "";
}
