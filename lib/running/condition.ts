/** Whether this process can do its work: its database answers, and it is not about to end. */
export interface Condition {
  database: "not asked yet" | "there" | "away";
  ending: boolean;
}

// Next bundles what pages, routes and proxy.ts import each by itself; the process is the same.
const kept = globalThis as typeof globalThis & { tickmarkCondition?: Condition };

/** The one condition of this process, to be read and changed in place. */
export function condition(): Condition {
  kept.tickmarkCondition ??= { database: "not asked yet", ending: false };
  return kept.tickmarkCondition;
}
