import type { Extent } from "@/lib/text/span";
import { changesBetween, followSpan } from "./change-within";
import { fold, foldedOffsets } from "./fold";
import type { Match, Place } from "./match-texts";
import { remember } from "./remember";
import { type Unit, unitsIn } from "./units";

/** Where a stretch of the old text stands in the new one. All offsets are UTF-16. */
export type Followed =
  | { is: "same"; extent: Extent; moved: boolean }
  | { is: "changed"; extent: Extent }
  | { is: "unclear"; candidates: { extent: Extent; like: number }[] }
  | { is: "gone" };

const mostCandidates = 8;

/** Follows stretches of one text into another, sentence by sentence. */
export function follower(beforeText: string, afterText: string, { before, placeOf }: Match) {
  const changesFrom = remember(({ start, end }: Unit) =>
    remember((there: Unit) => changesBetween(beforeText.slice(start, end), afterText.slice(there.start, there.end))),
  );

  /** The part of an extent within one sentence, followed into a sentence of the new text. */
  const into = (unit: Unit, extent: Extent, there: Unit): Extent | null => {
    const within = {
      start: Math.max(extent.start, unit.start) - unit.start,
      end: Math.min(extent.end, unit.end) - unit.start,
    };
    const [old, now] = [beforeText.slice(unit.start, unit.end), afterText.slice(there.start, there.end)];
    const found =
      unit.words === there.words ? sameWords(old, now, within) : followSpan(changesFrom(unit)(there), within, now);
    return found && { start: there.start + found.start, end: there.start + found.end };
  };

  return (extent: Extent): Followed => {
    const covered = unitsIn(before, extent).map((unit) => ({ unit, place: placeOf(unit) }));
    if (!covered.some(({ place }) => place.is === "unclear")) {
      const parts = covered.flatMap(({ unit, place }) => ("at" in place ? (into(unit, extent, place.at) ?? []) : []));
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) return { is: "gone" };
      const all = { start: first.start, end: last.end };
      const same = covered.flatMap(({ place }) => (place.is === "same" ? place : []));
      const inRow =
        same.length === covered.length && same.every(({ at }, step) => at.index - step === same[0]?.at.index);
      if (inRow && saysTheSame(beforeText, extent, afterText, all))
        return { is: "same", extent: all, moved: same.some(({ moved }) => moved) };
      if (parts.length === covered.length && together(parts, all, extent)) return { is: "changed", extent: all };
    }
    const candidates = covered.flatMap(({ unit, place }) =>
      placesIn(place).flatMap(({ at, like }) => {
        const found = into(unit, extent, at);
        return found ? { extent: found, like } : [];
      }),
    );
    return {
      is: "unclear",
      candidates: candidates
        .sort((one, other) => other.like - one.like || one.extent.start - other.extent.start)
        .slice(0, mostCandidates),
    };
  };
}

function placesIn(place: Place): { at: Unit; like: number }[] {
  if (place.is === "unclear") return place.candidates;
  return place.is === "gone" ? [] : [{ at: place.at, like: 0.5 }];
}

/** Whether the parts stand one after the other, and not further apart than a changed sentence makes them. */
const together = (parts: readonly Extent[], all: Extent, extent: Extent): boolean =>
  parts.every(({ start }, index) => start >= (parts[index - 1]?.end ?? 0)) &&
  all.end - all.start <= 3 * (extent.end - extent.start) + 400;

const saysTheSame = (before: string, from: Extent, after: string, to: Extent) =>
  fold(before.slice(from.start, from.end)) === fold(after.slice(to.start, to.end));

/** In two wordings that differ by typography alone, if at all. */
function sameWords(old: string, now: string, within: Extent): Extent {
  if (old === now) return within;
  const [from, to] = [foldedOffsets(old), foldedOffsets(now)];
  const at = (offset: number) => to[from.findLastIndex((folded) => folded <= offset)] ?? now.length;
  return { start: at(within.start), end: at(within.end - 1) + 1 };
}
