import { flagCodes } from "@/lib/text/kinds";
import type { FlagCode } from "@/lib/text/schema";
import type { ClaimSummary } from "@/lib/views/queries";

/** What a filter can be set to in this article, with the number of claims each lets through. */
export interface FilterChoices {
  flags: { code: FlagCode; count: number }[];
  /** The most quoted first. */
  sources: { name: string; count: number }[];
  /** Whose work claims are, by name. */
  assignees: { id: string; name: string; count: number }[];
}

/** A menu of thousands helps nobody; the sources page lists them all and leads back here. */
const mostSources = 200;

export function filterChoices(claims: readonly ClaimSummary[]): FilterChoices {
  const flags = new Map<FlagCode, number>();
  const sources = new Map<string, number>();
  const assignees = new Map<string, { id: string; name: string; count: number }>();
  for (const claim of claims) {
    if (claim.dismissed) continue;
    for (const code of new Set(claim.flags)) flags.set(code, (flags.get(code) ?? 0) + 1);
    for (const person of claim.assignees ?? [])
      assignees.set(person.id, { ...person, count: (assignees.get(person.id)?.count ?? 0) + 1 });
    if (claim.source !== null) sources.set(claim.source, (sources.get(claim.source) ?? 0) + 1);
  }
  return {
    flags: flagCodes.flatMap((code) => {
      const count = flags.get(code);
      return count ? { code, count } : [];
    }),
    sources: [...sources]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .slice(0, mostSources),
    assignees: [...assignees.values()].sort((a, b) => a.name.localeCompare(b.name, "en")),
  };
}
