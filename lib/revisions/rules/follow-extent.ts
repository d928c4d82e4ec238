import type { Extent } from "@/lib/text/span";
import { changesBetween, followSpan, type Stretch } from "./change-within";
import { fold, foldedOffsets } from "./fold";
import type { Match, Place } from "./match-texts";
import { type Unit, unitAt } from "./units";

/** Where a stretch of the old text stands in the new one. All offsets are UTF-16. */
export type Followed =
  | { is: "same"; extent: Extent; moved: boolean }
  | { is: "changed"; extent: Extent }
  | { is: "unclear"; candidates: { extent: Extent; like: number }[] }
  | { is: "gone" };

/** Follows stretches of one text into another, sentence by sentence. */
export function follower(beforeText: string, afterText: string, { before, after, placeOf }: Match) {
  const changes = new Map<string, Stretch[]>();
  const changesOf = (unit: Unit, there: Unit) => {
    const key = `${unit.start} ${there.start}`;
    const known =
      changes.get(key) ??
      changesBetween(beforeText.slice(unit.start, unit.end), afterText.slice(there.start, there.end));
    changes.set(key, known);
    return known;
  };

  /** The part of an extent within one sentence, followed into a sentence of the new text. */
  const into = (unit: Unit, extent: Extent, there: Unit): Extent | null => {
    const part = { start: Math.max(extent.start, unit.start), end: Math.min(extent.end, unit.end) };
    if (part.start >= part.end) return null;
    const within = { start: part.start - unit.start, end: part.end - unit.start };
    const [old, now] = [beforeText.slice(unit.start, unit.end), afterText.slice(there.start, there.end)];
    const found =
      old === now
        ? within
        : unit.words === there.words
          ? sameWords(old, now, within)
          : followSpan(changesOf(unit, there), within, now);
    return found && { start: there.start + found.start, end: there.start + found.end };
  };

  return (extent: Extent): Followed => {
    const [first, last] = [unitAt(before, extent.start), unitAt(before, extent.end - 1)];
    const covered: { unit: Unit; place: Place }[] = [];
    for (let b = Math.max(first, 0); b <= last; b++) {
      const unit = before[b];
      if (unit && unit.end > extent.start) covered.push({ unit, place: placeOf(b) });
    }
    if (covered.length === 0) return { is: "gone" };
    const parts = covered.flatMap(({ unit, place }) => {
      const there = place.is === "same" ? after[place.at] : place.is === "changed" ? after[place.into] : undefined;
      return there ? (into(unit, extent, there) ?? []) : [];
    });
    const all = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    const same = covered.every(({ place }) => place.is === "same");
    if (same && follows(covered.map(({ place }) => place)) && saysTheSame(beforeText, extent, afterText, all))
      return { is: "same", extent: all, moved: covered.some(({ place }) => place.is === "same" && place.moved) };

    const unclear = covered.some(({ place }) => place.is === "unclear");
    if (!unclear && parts.length === 0) return { is: "gone" };
    if (!unclear && parts.length === covered.length && together(parts, extent)) return { is: "changed", extent: all };
    const candidates = covered.flatMap(({ unit, place }) => {
      const places =
        place.is === "unclear"
          ? place.candidates
          : place.is === "gone"
            ? []
            : [{ at: place.is === "same" ? place.at : place.into, like: 0.5 }];
      return places.flatMap(({ at, like }) => {
        const there = after[at];
        const found = there && into(unit, extent, there);
        return found ? { extent: found, like } : [];
      });
    });
    return {
      is: "unclear",
      candidates: candidates
        .sort((one, other) => other.like - one.like || one.extent.start - other.extent.start)
        .slice(0, 8),
    };
  };
}

const follows = (places: readonly Place[]) =>
  places.every((place, index) => {
    const previous = places[index - 1];
    return !previous || (place.is === "same" && previous.is === "same" && place.at === previous.at + 1);
  });

/** Whether the parts stand one after the other, and not further apart than a changed sentence makes them. */
function together(parts: readonly Extent[], extent: Extent): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.some((part, index) => part.start < (parts[index - 1]?.end ?? 0))) return false;
  return last.end - first.start <= 3 * (extent.end - extent.start) + 400;
}

const saysTheSame = (before: string, from: Extent, after: string, to: Extent) =>
  fold(before.slice(from.start, from.end)) === fold(after.slice(to.start, to.end));

/** In two wordings that differ by typography alone. */
function sameWords(old: string, now: string, { start, end }: Extent): Extent | null {
  const [from, to] = [foldedOffsets(old), foldedOffsets(now)];
  const at = (offset: number) => from.findLastIndex((folded) => folded <= offset);
  const found = { start: to[at(start)] ?? now.length, end: (to[at(end - 1)] ?? now.length) + 1 };
  return found.start < found.end ? found : null;
}
