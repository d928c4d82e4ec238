import { touchedBy } from "@/lib/findings/rules/touched-by";
import type { FindingView } from "@/lib/findings/schema";
import type { TimelineClaim } from "@/lib/views/date-queries";
import type { Contradiction } from "./contradictions";

const ofTime: ReadonlySet<FindingView["check"]> = new Set(["weekday", "interval", "order"]);

export interface ChecksInTime {
  /** Those about time that nobody found right as they stand. */
  checks: FindingView[];
  /** Of each claim on a place of theirs, by its id. */
  ofClaim: Map<string, FindingView[]>;
  /** Two claims on two places of one: an arc of the picture. */
  pairs: Contradiction[];
}

/** What the desk checks find about time, where it lies among the dates. */
export function checksInTime(findings: readonly FindingView[], claims: readonly TimelineClaim[]): ChecksInTime {
  const checks = findings.filter(({ check, decided }) => ofTime.has(check) && decided?.as !== "right");
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ofClaim = new Map<string, FindingView[]>();
  const pairs: Contradiction[] = [];
  for (const finding of checks) {
    for (const id of touchedBy(finding.spans, claims)) ofClaim.set(id, [...(ofClaim.get(id) ?? []), finding]);
    const [a, ...others] = finding.spans.map((span) => byId.get([...touchedBy([span], claims)][0] ?? ""));
    for (const b of others) if (a && b && a !== b) pairs.push({ a, b, message: finding.message });
  }
  return { checks, ofClaim, pairs };
}
