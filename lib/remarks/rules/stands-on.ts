import type { Remark } from "@/lib/structure";

type Place = Pick<Remark, "start" | "end">;

/** What may stand between the end of a claim and the call of a footnote. */
const closing = /^[.,;:!?…"'”’»)\]]*$/;

/**
 * Whether a remark of the draft is about a claim: their words overlap, or it stands between two letters of the claim or right behind it,
 * its punctuation aside. `suffix` are the words after the claim. A remark that the file gives no place has none.
 */
export function standsOn(remark: Place, claim: Place & { suffix: string }): boolean {
  if (remark.end === 0) return false;
  if (remark.start < remark.end) return remark.start < claim.end && claim.start < remark.end;
  const beyond = remark.start - claim.end;
  if (beyond <= 0) return remark.start > claim.start;
  return beyond <= claim.suffix.length && closing.test(claim.suffix.slice(0, beyond));
}

const furthest = 8;

/** The claims of these that a remark is about. Offsets are UTF-16 units of the text. */
export const claimsUnder = <C extends Place>(remark: Place, claims: readonly C[], text: string): C[] =>
  claims.filter((claim) => standsOn(remark, { ...claim, suffix: text.slice(claim.end, claim.end + furthest) }));
