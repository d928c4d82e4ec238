import type { ExtractedClaim } from "../schema";
import type { Contradiction } from "./contradiction";
import { denies } from "./denies";
import { type Line, speakerOf } from "./lines";
import { contentStems, sharedStems } from "./stems";

/** A subject that leaves no exception. */
const total =
  /^(?:nobody|no ?one|none|not (?:one|a single|an?)|no(?! (?:longer|more|such))|everyone|everybody|every|never once) \p{L}+|\bnever once\b/iu;
/** `A customer had.`, right after what no customer has. */
const answer =
  /^(?:an?|one|some|several|two|three|many|at least one) (\p{L}+) (?:had|has|have|did|do|was|were|is|are)$/iu;
const still = /^(?:it|they|he|she) (?:is|was|are|were) still\b|^(?:it|they|he|she) still\b/i;
const light =
  /^(?:act:)?(?:ha|have|had|be|been|sai|said|say|mak|made|tak|took|get|got|go|went|come|cam|giv|gav|do|did)$/;

/**
 * What another says right after somebody who left no exception: `Roe said nobody in a shelter was turned away. Helpers said the shelter in
 * Kerrow stopped admitting people`; and what still is where somebody said it is over.
 */
export function byException(
  lines: readonly Line[],
  byId: ReadonlyMap<string, ExtractedClaim>,
  isAnother: (denial: ExtractedClaim, other: ExtractedClaim) => boolean,
): Contradiction[] {
  return lines.flatMap((line, k) => {
    const here = line.told.filter((c) => c.kind === "statement");
    const next = (lines[k + 1]?.told ?? []).filter((c) => c.kind === "statement");
    return [...here.flatMap((c) => against(c, [...here, ...next], byId, isAnother)), ...goesOn(here, next, byId)];
  });
}

function against(
  claim: ExtractedClaim,
  near: readonly ExtractedClaim[],
  byId: ReadonlyMap<string, ExtractedClaim>,
  isAnother: (denial: ExtractedClaim, other: ExtractedClaim) => boolean,
): Contradiction[] {
  if (claim.within === undefined || !total.test(claim.exact)) return [];
  const stems = contentStems(claim.exact);
  const other = near.find(
    (c) =>
      c.start > claim.end &&
      speakerOf(c, byId) !== speakerOf(claim, byId) &&
      !total.test(c.exact) &&
      !isAnother(claim, c) &&
      (answersBriefly(c, claim) ||
        (denies(c.exact) !== denies(claim.exact) &&
          sharedStems(stems, contentStems(c.exact)).some((s) => !light.test(s)))),
  );
  return other
    ? [
        {
          a: claim,
          b: other,
          message: `“${other.core.exact}” is told against “${claim.exact}”, which leaves no exception.`,
        },
      ]
    : [];
}

function answersBriefly(c: ExtractedClaim, claim: ExtractedClaim): boolean {
  const noun = answer.exec(c.exact)?.[1];
  return noun !== undefined && claim.exact.toLowerCase().includes(noun.toLowerCase());
}

/** `The firm said the page had been taken down. It was still online`. */
function goesOn(
  here: readonly ExtractedClaim[],
  next: readonly ExtractedClaim[],
  byId: ReadonlyMap<string, ExtractedClaim>,
): Contradiction[] {
  const said = here.filter((c) => c.within !== undefined && /\b(?:has|have|had)\b/.test(c.exact)).at(-1);
  const [first] = next;
  if (!said || !first || !still.test(first.exact) || speakerOf(first, byId) === speakerOf(said, byId)) return [];
  return [{ a: said, b: first, message: `“${said.core.exact}” is told as over, “${first.core.exact}” as going on.` }];
}
