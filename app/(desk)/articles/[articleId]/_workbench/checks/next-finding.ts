import type { FindingView } from "@/lib/findings/schema";

type Listed = Pick<FindingView, "key" | "decided">;

/** Those that wait for somebody first, and each part in the order it came in. */
export const openFirst = <F extends Listed>(findings: readonly F[]): { open: F[]; decided: F[] } => ({
  open: findings.filter(({ decided }) => decided === null),
  decided: findings.filter(({ decided }) => decided !== null),
});

/** The finding after this one, round and round: among those that wait for somebody, or among all once none does. */
export function nextFinding<F extends Listed>(findings: readonly F[], current: string | null): F | null {
  const { open, decided } = openFirst(findings);
  const all = open.length > 0 ? open : decided;
  return all[(all.findIndex(({ key }) => key === current) + 1) % all.length] ?? null;
}
