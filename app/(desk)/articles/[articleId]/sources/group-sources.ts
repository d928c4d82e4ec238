import { sourceNameOf } from "@/lib/claims/rules/source-name";
import type { Attribution, FlagCode } from "@/lib/text/schema";
import type { AttributedClaim } from "@/lib/views/attribution-queries";
import type { Verdict } from "@/lib/vocabulary";

/** `named`: a person or body; `unresolved`: words that say who, but not which one; `vague`: nobody who could be asked. */
export type Standing = "named" | "unresolved" | "vague";

export interface SourceGroup {
  name: string;
  standing: Standing;
  claims: AttributedClaim[];
  quoted: Record<Attribution["quoted"], number>;
  verdicts: Map<Verdict | null, number>;
  /** Most frequent first. */
  flags: { code: FlagCode; count: number }[];
}

const standingOf = ({ flags, attribution }: AttributedClaim): Standing =>
  flags.includes("vague-source") ? "vague" : attribution.source.resolved === null ? "unresolved" : "named";

/** All that each source of an article is quoted with; the most quoted source first, its claims in the order given. */
export function groupSources(claims: readonly AttributedClaim[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const claim of claims) {
    const [name, standing] = [sourceNameOf(claim.attribution.source), standingOf(claim)];
    const key = JSON.stringify([standing, name]);
    const group = groups.get(key) ?? emptyGroup(name, standing);
    groups.set(key, group);
    group.claims.push(claim);
    group.quoted[claim.attribution.quoted]++;
    group.verdicts.set(claim.verdict, (group.verdicts.get(claim.verdict) ?? 0) + 1);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, flags: countFlags(group.claims) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

const emptyGroup = (name: string, standing: Standing): SourceGroup => ({
  name,
  standing,
  claims: [],
  flags: [],
  verdicts: new Map(),
  quoted: { direct: 0, indirect: 0, mixed: 0 },
});

function countFlags(claims: readonly AttributedClaim[]): SourceGroup["flags"] {
  const counts = new Map<FlagCode, number>();
  for (const code of claims.flatMap(({ flags }) => [...new Set(flags)])) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
