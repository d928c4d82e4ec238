import { type Verdict, verdicts } from "@/lib/vocabulary";

/** How many verdicts were given in one week; `from` is its Monday, `YYYY-MM-DD`, in UTC. */
export type Week = Record<Verdict, number> & { from: string };

const day = 24 * 60 * 60 * 1000;

/** The last `count` weeks up to now, oldest first, those without a verdict included. */
export function fillWeeks(
  counted: readonly { week: string; verdict: Verdict; count: number }[],
  now: Date,
  count: number,
): Week[] {
  const last = mondayOf(now);
  return Array.from({ length: count }, (_, index) => {
    const from = new Date(last.getTime() - (count - 1 - index) * 7 * day).toISOString().slice(0, 10);
    const of = (verdict: Verdict) => counted.find((row) => row.week === from && row.verdict === verdict)?.count ?? 0;
    return { from, sourced: of("sourced"), disputed: of("disputed"), unverified: of("unverified") };
  });
}

export const totalOf = (week: Week) => verdicts.reduce((sum, verdict) => sum + week[verdict], 0);

/** The Monday of the week that a time falls in, at its midnight in UTC. */
export function mondayOf(at: Date): Date {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return new Date(midnight - ((at.getUTCDay() + 6) % 7) * day);
}
