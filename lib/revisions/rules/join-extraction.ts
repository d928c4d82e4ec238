import { isDeepStrictEqual } from "node:util";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { compareRuns } from "@/lib/text";
import type { ExtractedClaim } from "@/lib/text/schema";
import { flagsNow } from "./flags-now";
import type { PlannedClaim } from "./plan-schema";
import type { Reanchoring } from "./planned-claim";

interface Rules {
  text: string;
  /** Whether a claim found anew may be added. */
  mayAdd: (claim: RecordedClaim) => boolean;
}

/**
 * Joins what the extractor finds in the new text to the claims reanchored to it: one that a reanchored claim is already is not added;
 * a reworded claim that an extractor had found takes over what is read out of its new words. Links between claims follow.
 */
export function joinExtraction(
  reanchored: readonly Reanchoring[],
  found: readonly RecordedClaim[],
  { text, mayAdd }: Rules,
): { claims: PlannedClaim[]; added: RecordedClaim[] } {
  const run = compareRuns(
    reanchored.flatMap(({ claim, shape }) => (shape ? [asExtracted({ ...claim, ...shape }, text)] : [])),
    found.map((claim) => asExtracted(claim, text)),
  );
  const byId = new Map(found.map((claim) => [claim.id, claim]));
  const pairs = [...run.same, ...run.changed];
  const known = new Map(pairs.map(({ before, after }) => [after.id, before.id]));
  const counterpart = new Map(pairs.flatMap(({ before, after }) => [[before.id, byId.get(after.id)] as const]));
  const extra = run.added.flatMap(({ id }) => byId.get(id) ?? []).filter(mayAdd);
  const stays = new Set(extra.map(({ id }) => id));
  const idOf = (id: string) => known.get(id) ?? (stays.has(id) ? id : null);
  const stand = new Set(reanchored.flatMap(({ plan }) => ("by" in plan ? [plan.id] : [])));
  return {
    claims: reanchored.map(({ plan, claim }) => {
      // What people added keeps the words they chose; only an extractor says why it took words for a claim.
      const now = claim.detail.reason === undefined ? undefined : counterpart.get(plan.id);
      if (plan.became === "reworded") return now ? { ...plan, ...linked(now, idOf) } : plan;
      if (!("by" in plan)) return plan;
      const flags = flagsNow(claim.flags, now && linked(now, idOf).flags, stand);
      return isDeepStrictEqual(flags, claim.flags) ? plan : { ...plan, flags };
    }),
    added: extra
      .sort((one, other) => one.number - other.number)
      .map((claim, index) => {
        const { shape, flags, withinId } = linked(claim, idOf);
        return { id: claim.id, number: index + 1, ...shape, flags, withinId };
      }),
  };
}

/** What the extractor says of a claim, its links as the desk knows the claims. A link to none of them is dropped. */
function linked(
  { kind, start, end, coreStart, coreEnd, detail, flags, withinId }: RecordedClaim,
  idOf: (id: string) => string | null,
) {
  const { sameAs, ...rest } = detail;
  const same = sameAs?.flatMap((id) => idOf(id) ?? []) ?? [];
  const shape: Shape = {
    kind,
    start,
    end,
    coreStart,
    coreEnd,
    detail: same.length > 0 ? { ...rest, sameAs: same } : rest,
  };
  return {
    shape,
    flags: flags.map((flag) => ({ ...flag, relatedTo: flag.relatedTo.flatMap((id) => idOf(id) ?? []) })),
    withinId: withinId && idOf(withinId),
  };
}

function asExtracted(claim: RecordedClaim, text: string): ExtractedClaim {
  const { id, kind, start, end, coreStart, coreEnd, detail, flags } = claim;
  const core = { start: coreStart, end: coreEnd, exact: text.slice(coreStart, coreEnd) };
  return { ...detail, id, kind, start, end, exact: text.slice(start, end), core, flags, reason: detail.reason ?? "" };
}
