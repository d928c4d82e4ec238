import type { ExtractedClaim, Flag } from "../schema";
import type { Extent } from "../span";
import { byCounterExample } from "./by-counter-example";
import { byDenial } from "./by-denial";
import { byDirection } from "./by-direction";
import { byException } from "./by-exception";
import { byNumber } from "./by-number";
import { byOrder } from "./by-order";
import { byRebuttal } from "./by-rebuttal";
import { byRivalFigure } from "./by-rival-figure";
import { byState } from "./by-state";
import type { Contradiction, Told } from "./contradiction";
import { placedInTime } from "./dated-apart";
import { denies } from "./denies";
import { linesOf } from "./lines";
import { isOfOnce, isOthers, sameScope } from "./same-scope";
import { contentStems } from "./stems";

/** Adds to each claim that another one of the article contradicts a flag that names the other and says what disagrees. */
export function flagContradictions(
  text: string,
  claims: readonly ExtractedClaim[],
  sentences: readonly Extent[],
): ExtractedClaim[] {
  const told = claims.filter((c) => c.kind === "statement").map((c) => tell(text, c));
  const counts = new Map<string, number>();
  for (const { stems } of told) for (const s of stems) counts.set(s, (counts.get(s) ?? 0) + 1);
  const lines = linesOf(claims, sentences);
  const byId = new Map(claims.map((c) => [c.id, c]));
  const isCommon = (s: string) => (counts.get(s) ?? 0) > Math.max(4, told.length / 6);
  const { dated, apart } = placedInTime(text, claims);
  const inScope = (denial: Told, other: Told) => sameScope(text, denial, other, dated);
  const isAnother = (denial: ExtractedClaim, other: ExtractedClaim) =>
    isOthers(text, denial, other) || (isOfOnce(denial) && !dated(denial) && dated(other));
  const found = [
    ...byNumber(text, claims, dated),
    ...byState(told, isCommon),
    ...byDenial(told, isCommon, inScope),
    ...byRivalFigure(text, claims),
    ...byCounterExample(told, inScope),
    ...byRebuttal(text, lines, byId),
    ...byException(lines, byId, isAnother),
    ...byDirection(text, lines, byId),
  ];
  const flags = new Map<string, Flag>();
  for (const { a, b, message } of found
    .filter((c) => !apart(c))
    .concat(byOrder(text, claims))
    .flatMap((c): Contradiction[] => [c, { a: c.b, b: c.a, message: c.message }])) {
    const known = flags.get(a.id);
    if (known) known.relatedTo = [...new Set([...known.relatedTo, b.id])];
    else flags.set(a.id, { code: "contradiction", message, relatedTo: [b.id] });
  }
  return claims.map((claim) => {
    const flag = flags.get(claim.id);
    return flag ? { ...claim, flags: [...claim.flags, flag] } : claim;
  });
}

/** `had not scored | since May`: what follows says until when. */
const limit = /^ (?:since|until|till|before|in|for|when|while|during|because)\b/;

const tell = (text: string, claim: ExtractedClaim): Told => ({
  claim,
  stems: contentStems(claim.exact),
  negated: denies(claim.exact),
  limited:
    limit.test(text.slice(claim.core.end, claim.core.end + 8)) || /\b(?:since|until|till)\b/.test(claim.core.exact),
});
