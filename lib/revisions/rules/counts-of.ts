import type { RevisionCounts } from "@/lib/audit/rules/recorded-revision";
import type { RevisionPlan } from "./plan-schema";

/** How many claims become what. */
export function countsOf({ claims, added }: RevisionPlan): RevisionCounts {
  const counts: RevisionCounts = {
    kept: 0,
    moved: 0,
    reworded: 0,
    "needs-place": 0,
    deleted: 0,
    back: 0,
    added: added.length,
  };
  for (const { became } of claims) counts[became]++;
  return counts;
}
