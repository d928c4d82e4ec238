import { shownVerdict } from "@/lib/vocabulary";
import type { VerdictCounts } from "./report";
import type { ReportClaim } from "./report-claim";

interface Alike extends Pick<ReportClaim, "verdict" | "disagreed"> {
  standing: Pick<ReportClaim["standing"], "state">;
  /** How many claims are like this one; one, where nothing is said. */
  count?: number;
}

/** Counts open claims by what they show (`null` is `toCheck`) and dismissed and waived ones apart. */
export function countVerdicts(claims: readonly Alike[]): VerdictCounts {
  const counts = { sourced: 0, disputed: 0, unverified: 0, disagreed: 0, toCheck: 0, dismissed: 0, waived: 0 };
  for (const { standing, count = 1, ...claim } of claims) {
    counts[standing.state === "open" ? (shownVerdict(claim) ?? "toCheck") : standing.state] += count;
  }
  return counts;
}
