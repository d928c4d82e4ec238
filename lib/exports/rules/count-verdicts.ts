import { shownVerdict } from "@/lib/vocabulary";
import type { VerdictCounts } from "./report";
import type { ReportClaim } from "./report-claim";

/** Counts open claims by what they show (`null` is `toCheck`) and dismissed and waived ones apart. */
export function countVerdicts(
  claims: readonly Pick<ReportClaim, "standing" | "verdict" | "disagreed">[],
): VerdictCounts {
  const counts = { sourced: 0, disputed: 0, unverified: 0, disagreed: 0, toCheck: 0, dismissed: 0, waived: 0 };
  for (const { standing, ...claim } of claims) {
    counts[standing.state === "open" ? (shownVerdict(claim) ?? "toCheck") : standing.state] += 1;
  }
  return counts;
}
