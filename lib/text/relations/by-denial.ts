import { overlaps } from "../span";
import type { Contradiction, Told } from "./contradiction";
import { isAct, sharedStems } from "./stems";

/** A subject that leaves no exception. */
const all = /^(?:nobody|no ?one|none|not (?:one|a single)|no) \p{L}+/iu;

/**
 * An assertion and its denial: one negated and one not, about the same act; and `no such letter existed`, which denies what
 * was told just before. `isCommon` tells stems that half the article shares.
 */
export function byDenial(
  told: readonly Told[],
  isCommon: (stem: string) => boolean,
  inScope: (denial: Told, other: Told) => boolean,
): Contradiction[] {
  const found: Contradiction[] = [];
  const verbs = new Map<Told, string>();
  const verb = (other: Told) => {
    const known = verbs.get(other) ?? verbStem(other);
    verbs.set(other, known);
    return known;
  };
  const denials = told.filter((t) => t.negated && !t.limited).slice(0, 200);
  const affirmed = told.filter((t) => !t.negated);
  for (const denial of denials) {
    const near = nearby(affirmed, denial.claim.start);
    const such = /\bno such\b/i.test(denial.claim.exact);
    for (const other of such ? toldBefore(denial, near) : near) {
      if (overlaps(denial.claim, other.claim)) continue;
      const shared = sharedStems(denial.stems, other.stems);
      if (!such && shared.length === 0) continue;
      const acts = shared.filter((s) => isAct(s) || (verb(other) === s && verb(denial) === s));
      // `no patient was lost` speaks of all patients, however often the article does.
      const every = all.test(denial.claim.exact);
      const arguments_ = shared.filter((s) => !acts.includes(s) && (every || !isCommon(s)));
      // `A woman was questioned but was not arrested`: without its subject too little is told.
      const short = denial.stems.size <= 1 && denial.claim.core.start > denial.claim.start;
      if (!such && !(acts.length > 0 && (arguments_.length > 0 || short) && inScope(denial, other))) continue;
      found.push({
        a: denial.claim,
        b: other.claim,
        message: `“${denial.claim.core.exact}” denies “${other.claim.core.exact}”.`,
      });
    }
  }
  return found;
}

/** What `no such letter existed` denies: the last thing somebody said that names a letter, else the last thing anybody said. */
function toldBefore(denial: Told, near: readonly Told[]): Told[] {
  const said = near.filter((t) => t.claim.start < denial.claim.start && t.claim.within);
  const naming = said.filter((t) => sharedStems(denial.stems, t.stems).length > 0);
  return (naming.length > 0 ? naming : said).slice(-1);
}

/** At most 300 assertions that begin within 4,000 units of an offset; `told` is in the order of the text. */
function nearby(told: readonly Told[], offset: number): Told[] {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((told[middle]?.claim.start ?? 0) <= offset - 4000) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < low + 300 && (told[end]?.claim.start ?? Number.POSITIVE_INFINITY) < offset + 4000) end++;
  return told.slice(low, end);
}

/** The stem of a statement's first word of meaning: its verb. */
function verbStem({ claim, stems }: Told): string {
  const words = claim.core.exact.toLowerCase();
  for (const s of stems) if (words.includes(s.replace("act:", ""))) return s;
  return "";
}
