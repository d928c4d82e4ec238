import type { ExtractedClaim } from "./schema";
import { overlaps } from "./span";

export type ChangedClaim = { before: ExtractedClaim; after: ExtractedClaim; what: string[] };

/** What another run over the same text would do to its claims: which stay, change, come and go. */
export type RunComparison = {
  same: { before: ExtractedClaim; after: ExtractedClaim }[];
  changed: ChangedClaim[];
  added: ExtractedClaim[];
  removed: ExtractedClaim[];
};

/**
 * Compares two runs over one text. A claim stays or changes when a claim of its kind in the other run asserts words that
 * overlap its own; the one that overlaps most is its counterpart, and no claim has two.
 */
export function compareRuns(before: readonly ExtractedClaim[], after: readonly ExtractedClaim[]): RunComparison {
  const result: RunComparison = { same: [], changed: [], added: [], removed: [] };
  const rest = [...after].sort((a, b) => a.core.start - b.core.start);
  const taken = new Set<ExtractedClaim>();
  let first = 0;
  for (const old of [...before].sort((a, b) => a.core.start - b.core.start)) {
    while (first < rest.length && (rest[first]?.core.start ?? 0) < old.core.start - 2000) first++;
    const match = counterpart(old, rest, first, taken);
    if (!match) {
      result.removed.push(old);
      continue;
    }
    taken.add(match);
    const what = differences(old, match);
    if (what.length === 0) result.same.push({ before: old, after: match });
    else result.changed.push({ before: old, after: match, what });
  }
  result.added.push(...rest.filter((claim) => !taken.has(claim)));
  return result;
}

function counterpart(
  old: ExtractedClaim,
  rest: readonly ExtractedClaim[],
  first: number,
  taken: ReadonlySet<ExtractedClaim>,
): ExtractedClaim | null {
  let best: { claim: ExtractedClaim; shared: number } | null = null;
  for (let i = first; i < rest.length; i++) {
    const claim = rest[i];
    if (!claim || claim.core.start >= old.core.end) break;
    if (claim.kind !== old.kind || taken.has(claim) || !overlaps(claim.core, old.core)) continue;
    const shared =
      Math.min(claim.core.end, old.core.end) -
      Math.max(claim.core.start, old.core.start) +
      (claim.start === old.start && claim.end === old.end ? 0.5 : 0);
    if (!best || shared > best.shared) best = { claim, shared };
  }
  return best?.claim ?? null;
}

/** The parts of a claim that differ, by the names a reviewer knows them by. Numbers and links between claims do not count. */
function differences(before: ExtractedClaim, after: ExtractedClaim): string[] {
  const parts: [string, (claim: ExtractedClaim) => unknown][] = [
    ["words", (c) => [c.start, c.end]],
    ["core", (c) => [c.core.start, c.core.end]],
    ["source", (c) => c.attribution && [c.attribution.source, c.attribution.cue.start]],
    ["content", (c) => c.attribution && [c.attribution.content, c.attribution.quoted]],
    ["date", (c) => c.date],
    ["quantity", (c) => c.quantity],
    ["flags", (c) => c.flags.map((flag) => flag.code).sort()],
  ];
  return parts.filter(([, part]) => JSON.stringify(part(before)) !== JSON.stringify(part(after))).map(([name]) => name);
}
