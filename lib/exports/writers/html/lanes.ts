import type { MarkedSpan } from "@/lib/claims/rules/segments";

/** Lines below a word that can still be told apart. */
const mostLanes = 3;

/**
 * Gives each span, which come `inOrder`, a lane from 0 to 2 that it keeps from end to end, so that the lines below overlapping claims
 * run beside each other instead of through each other. Where more overlap than there are lanes, the last is shared.
 */
export function laneKeeper(): (span: MarkedSpan) => number {
  const freeFrom = Array.from({ length: mostLanes }, () => 0);
  return ({ start, end }) => {
    const free = freeFrom.findIndex((from) => from <= start);
    const lane = free < 0 ? mostLanes - 1 : free;
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, end);
    return lane;
  };
}
