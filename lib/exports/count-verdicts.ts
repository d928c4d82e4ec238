import type { VerdictCounts } from "@/lib/exports/report";
import type { ReportClaim } from "@/lib/exports/report-claim";

/** Counts open claims by verdict (`null` is `toCheck`) and dismissed and waived ones apart. */
export function countVerdicts(claims: readonly Pick<ReportClaim, "standing" | "verdict">[]): VerdictCounts {
  const counts = { sourced: 0, disputed: 0, unverified: 0, toCheck: 0, dismissed: 0, waived: 0 };
  for (const { standing, verdict } of claims) {
    counts[standing.state === "open" ? (verdict ?? "toCheck") : standing.state] += 1;
  }
  return counts;
}
