import { diffArrays } from "diff";
import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { changesBetween } from "./change-within";
import { bagOf, likeness } from "./likeness";

/** Some words, and whether both texts have them, or one only. */
export interface Piece {
  text: string;
  mark: "same" | "gone" | "new";
}

/** A line of two texts side by side: paragraphs that are the same, or one that changed; null where a side has none. */
export type Row =
  | { is: "same"; paragraphs: number }
  | { is: "changed"; before: Piece[] | null; after: Piece[] | null; moved: boolean };

/** Texts that differ by more paragraphs than this are shown as one that went and one that came. */
const mostEdits = 4000;
const alike = 0.4;

/** What changed between two texts, paragraph by paragraph and word by word, in the order of the new one. */
export function textDifference(before: string, after: string): Row[] {
  const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const changes = diffArrays(old, now, { maxEditLength: mostEdits }) ?? [
    { value: old, added: false, removed: true },
    { value: now, added: true, removed: false },
  ];
  const [gone, come] = [new Set<string>(), new Set<string>()];
  for (const { value, added, removed } of changes)
    for (const paragraph of value) (removed ? gone : added ? come : new Set()).add(paragraph);

  const rows: Row[] = [];
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    const next = changes[index + 1];
    if (!change) continue;
    if (!change.added && !change.removed) rows.push({ is: "same", paragraphs: change.value.length });
    else if (change.removed && next?.added) {
      rows.push(...sideBySide(change.value, next.value, gone, come));
      index++;
    } else rows.push(...sideBySide(change.removed ? change.value : [], change.added ? change.value : [], gone, come));
  }
  return rows;
}

/** Puts beside each other the paragraphs that became one another, in order; the rest stand alone. */
function sideBySide(
  before: readonly string[],
  after: readonly string[],
  gone: ReadonlySet<string>,
  come: ReadonlySet<string>,
): Row[] {
  const rows: Row[] = [];
  const alone = (text: string, mark: "gone" | "new"): Row => {
    const pieces: Piece[] = [{ text, mark }];
    const moved = mark === "gone" ? come.has(text) : gone.has(text);
    return { is: "changed", before: mark === "gone" ? pieces : null, after: mark === "new" ? pieces : null, moved };
  };
  let from = 0;
  for (const paragraph of after) {
    const bag = bagOf(paragraph);
    const match = gone.has(paragraph)
      ? -1
      : before.findIndex((old, index) => index >= from && index < from + 8 && likeness(bagOf(old), bag) >= alike);
    if (match < 0) {
      rows.push(alone(paragraph, "new"));
      continue;
    }
    for (const old of before.slice(from, match)) rows.push(alone(old, "gone"));
    rows.push(wordByWord(before[match] ?? "", paragraph));
    from = match + 1;
  }
  for (const old of before.slice(from)) rows.push(alone(old, "gone"));
  return rows;
}

function wordByWord(before: string, after: string): Row {
  const stretches = changesBetween(before, after);
  const side = (of: "before" | "after", text: string): Piece[] =>
    stretches
      .map((stretch): Piece => {
        const mark = stretch.same ? "same" : of === "before" ? "gone" : "new";
        return { text: text.slice(stretch[of].start, stretch[of].end), mark };
      })
      .filter((piece) => piece.text !== "");
  return { is: "changed", before: side("before", before), after: side("after", after), moved: false };
}
