import type { ExtractedClaim } from "../schema";
import { denies } from "./denies";
import { contentStems, isAct, sharedStems } from "./stems";

/** A verb told more often than this says nothing about which tellings are one assertion. */
const widest = 12;

/**
 * Links the claims that assert the same thing, so that they can be judged together: statements with the same act about the
 * same thing, equal numbers of the same thing with the same act. Each claim names the others in `sameAs`.
 */
export function linkRetellings(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const groups = new Map<string, ExtractedClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== "statement" && claim.kind !== "quantity") continue;
    const key = keyOf(claim);
    if (!key) continue;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  const same = new Map<string, string[]>();
  for (const [key, told] of groups) {
    if (told.length < 2 || told.length > widest) continue;
    const group = told.map((claim) => ({ claim, stems: contentStems(claim.exact) }));
    for (const a of group)
      for (const b of group) {
        if (a.claim === b.claim || a.claim.start === b.claim.start || !agree(key, a.stems, b.stems)) continue;
        const known = same.get(a.claim.id);
        if (known) known.push(b.claim.id);
        else same.set(a.claim.id, [b.claim.id]);
      }
  }
  return claims.map((claim) => {
    const sameAs = same.get(claim.id);
    return sameAs ? { ...claim, sameAs } : claim;
  });
}

/** What two tellings of one assertion have in common before anything else: polarity and act, or number and what it counts. */
function keyOf(claim: ExtractedClaim): string | null {
  const cores = contentStems(claim.core.exact);
  if (claim.kind === "quantity")
    return claim.quantity?.value == null || cores.size === 0 ? null : `${claim.quantity.value} ${[...cores].at(-1)}`;
  const act = [...cores].find(isAct) ?? [...cores][0];
  return act ? `${denies(claim.exact)} ${act}` : null;
}

/** Beside the act itself, half of what the shorter telling names must be in the longer one. */
function agree(key: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedStems(a, b).filter((s) => !key.endsWith(s));
  const least = Math.min(a.size, b.size) - 1;
  return shared.length >= Math.max(1, Math.ceil(least / 2));
}
