import { changesBetween } from "./change-within";
import type { Piece } from "./text-difference";

/** One wording with its changes in place: what went, and then what came for it. */
export function wordChanges(before: string, after: string): Piece[] {
  return changesBetween(before, after)
    .flatMap(({ same, before: old, after: now }): Piece[] =>
      same
        ? [{ text: after.slice(now.start, now.end), mark: "same" }]
        : [
            { text: before.slice(old.start, old.end), mark: "gone" },
            { text: after.slice(now.start, now.end), mark: "new" },
          ],
    )
    .filter(({ text }) => text !== "");
}
