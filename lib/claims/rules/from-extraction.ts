import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { ExtractedClaim } from "@/lib/text/schema";

/**
 * Gives the extractor's claims what the desk knows them by: an id each (from `newId`) and a number in reading order.
 * References between claims (`within`, `sameAs`, a flag's `relatedTo`) follow; one that names no claim of the run is dropped.
 */
export function recordExtraction(claims: readonly ExtractedClaim[], newId: () => string): RecordedClaim[] {
  const inOrder = [...claims].sort((a, b) => a.start - b.start || b.end - a.end || a.core.start - b.core.start);
  const ids = new Map(inOrder.map((claim) => [claim.id, newId()]));
  const idOf = (local: string) => ids.get(local) ?? null;
  return inOrder.map((claim, index) => {
    const { id, kind, start, end, core, attribution, date, quantity, reason, flags, within, sameAs } = claim;
    return {
      id: idOf(id) ?? newId(),
      number: index + 1,
      kind,
      start,
      end,
      coreStart: core.start,
      coreEnd: core.end,
      detail: {
        ...(attribution && { attribution }),
        ...(date && { date }),
        ...(quantity && { quantity }),
        reason,
        ...(sameAs && { sameAs: sameAs.flatMap((other) => idOf(other) ?? []) }),
      },
      flags: flags.map((flag) => ({ ...flag, relatedTo: flag.relatedTo.flatMap((other) => idOf(other) ?? []) })),
      withinId: within ? idOf(within) : null,
    };
  });
}
