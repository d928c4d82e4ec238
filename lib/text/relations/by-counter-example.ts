import { overlaps } from "../span";
import type { Contradiction, Told } from "./contradiction";
import { sharedStems } from "./stems";

/** Leaves no exception out: whoever it was, it never happened. */
const total = /^(?:\p{L}+ said )?(?:nobody|no ?one|none|nothing|not (?:one|a single|an?)|no) \p{L}+|\bnever\b/iu;
/** Verbs that say too little for two tellings of them to be about one thing. */
const light =
  /^(?:act:)?(?:ha|have|had|be|been|wa|were|go|gone|went|get|got|mak|made|tak|took|taken|giv|gav|given|com|cam|see|saw|seen|leav|left|exist|liv|know|knew|known|sai|said|say|do|did|don|us|us|happen|want|need|find|found|keep|kept|hold|held|put|let|start|begin|began|work|look|seem|becom|becam|chang|mov|mad)$/;
/** Who is meant by neither: `in 2010`, `there`, `elsewhere`. */
const nearest = 2500;

/** A denial of every case, and a case: `Nobody was slapped` and `officers had slapped two of them`; told by two, or by one and the writer. */
export function byCounterExample(
  told: readonly Told[],
  inScope: (denial: Told, other: Told) => boolean,
): Contradiction[] {
  const denials = told.filter((t) => t.negated && !t.limited && total.test(t.claim.exact)).slice(0, 100);
  return denials.flatMap((denial) => {
    const act = mainStem(denial);
    if (!act || light.test(act)) return [];
    const case_ = told.find(
      (t) =>
        !t.negated &&
        Math.abs(t.claim.start - denial.claim.start) < nearest &&
        !overlaps(t.claim, denial.claim) &&
        (t.claim.within ?? null) !== (denial.claim.within ?? null) &&
        sharedStems(denial.stems, t.stems).includes(act) &&
        mainStem(t) === act &&
        inScope(denial, t),
    );
    return case_
      ? [
          {
            a: denial.claim,
            b: case_.claim,
            message: `“${case_.claim.core.exact}” is a case of what “${denial.claim.exact}” rules out.`,
          },
        ]
      : [];
  });
}

/** The stem of a statement's verb: the first word of meaning of its core. */
function mainStem({ claim, stems }: Told): string | null {
  const words = claim.core.exact.toLowerCase();
  let first: { at: number; stem: string } | null = null;
  for (const stem of stems) {
    const at = words.indexOf(stem.replace("act:", ""));
    if (at >= 0 && (!first || at < first.at)) first = { at, stem };
  }
  return first?.stem ?? null;
}
