import { type ShownVerdict, shownVerdicts, type Verdict } from "@/lib/vocabulary";

/** Disagreed claims are left to check too, and counted apart. */
export type Counts = Record<Verdict | "disagreed" | "toCheck", number>;

export interface ProgressPart {
  verdict: ShownVerdict;
  count: number;
  /** Percent of the whole, and where the part begins. */
  from: number;
  width: number;
}

/** The verdicts that occur, in their fixed order, as parts of a bar; what is still to check comes last. */
export function progressParts(counts: Counts): ProgressPart[] {
  const total = shownVerdicts.reduce((sum, verdict) => sum + counts[verdict ?? "toCheck"], 0);
  const parts: ProgressPart[] = [];
  let from = 0;
  for (const verdict of shownVerdicts) {
    const count = counts[verdict ?? "toCheck"];
    if (count === 0) continue;
    const width = (100 * count) / total;
    parts.push({ verdict, count, from, width });
    from += width;
  }
  return parts;
}

/** `3 sourced, 1 disputed, 12 to check` */
export function progressText(counts: Counts): string {
  const parts = progressParts(counts);
  if (parts.length === 0) return "No claims";
  return parts.map(({ verdict, count }) => `${count} ${verdict ?? "to check"}`).join(", ");
}
