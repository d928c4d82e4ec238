import type { ClaimSummary } from "@/lib/views/queries";
import { type ShownVerdict, shownVerdict, shownVerdicts } from "@/lib/vocabulary";

/** The rail is this high and wide in units of its own; it is stretched to whatever there is. */
export const railHeight = 600;
export const railWidth = 12;

/** Told apart by length as well as by colour: what most needs an eye is longest. */
const lengths: Record<NonNullable<ShownVerdict> | "toCheck", number> = {
  toCheck: 4,
  sourced: 6,
  unverified: 9,
  disputed: railWidth,
  disagreed: railWidth,
};

type Standing = Pick<ClaimSummary, "start" | "dismissed" | "waived" | "verdict" | "disagreed">;

/** One SVG path for each verdict, the loudest last; however many claims there are, a path has at most `railHeight` marks. */
export function railPaths(claims: readonly Standing[], textLength: number): { verdict: ShownVerdict; path: string }[] {
  const rows = new Map<ShownVerdict, Set<number>>();
  for (const claim of claims) {
    const { start, dismissed, waived } = claim;
    if (dismissed || waived) continue;
    const verdict = shownVerdict(claim);
    const at = rows.get(verdict) ?? new Set();
    rows.set(verdict, at.add(Math.floor((start / Math.max(1, textLength)) * railHeight)));
  }
  const order = shownVerdicts.toSorted((a, b) => lengths[a ?? "toCheck"] - lengths[b ?? "toCheck"]);
  return order.flatMap((verdict) => {
    const marks = [...(rows.get(verdict) ?? [])].sort((a, b) => a - b);
    const path = marks.map((y) => `M0 ${y + 0.5}h${lengths[verdict ?? "toCheck"]}`).join("");
    return path ? { verdict, path } : [];
  });
}

/** The claim that begins nearest to a place of the rail; `share` runs from 0 at its top to 1. Claims are in reading order. */
export function claimAt<T extends Standing>(claims: readonly T[], textLength: number, share: number): T | null {
  let best: T | null = null;
  for (const claim of claims) {
    if (claim.dismissed || claim.waived) continue;
    const far = Math.abs(claim.start - share * textLength);
    if (best && far > Math.abs(best.start - share * textLength)) break;
    if (!best || far < Math.abs(best.start - share * textLength)) best = claim;
  }
  return best;
}
