import type { ClaimView } from "@/lib/views/view-claim";

/** The claim to go on with where this one was retired: what it became, or what it came out of again; else null. */
export function nextSuccessor({
  retirement,
  parents,
  children,
}: Pick<ClaimView, "retirement" | "parents" | "children">): string | null {
  if (retirement === null) return null;
  if (retirement === "undone") return parents[0]?.id ?? null;
  return children.find((child) => child.retirement === null)?.id ?? null;
}
