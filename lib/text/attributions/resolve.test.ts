import { expect, it } from "vitest";
import { found } from "../testing/found";

/** Whom the last attribution of a text names. */
const speaker = (text: string) => found("attribution", text).at(-1)?.attribution?.source.resolved ?? null;

it.each<[string, string | null]>([
  ["The Conservative Bo Lund left. Lund said it burned.", "Bo Lund"],
  ["Ada Moss left. Moss also said it burned.", "Ada Moss"],
  ["Ada Moss spoke. Her marriage to Gerrit Moss ended in 1972. She said it burned.", "Ada Moss"],
  ["The baker, Sir Piers Moss, was glad. Ada Lund left. Piers said it burned.", "Piers Moss"],
  ["Velmar Rail AG lost money. The town waited. Velmar said it burned.", "Velmar Rail AG"],
  ["Velmar Home Products lost money. In a note, Velmar said it burned.", "Velmar Home Products"],
  ["Velmar Rail disputes the cause. In a note, it said the barn burned.", "Velmar Rail"],
  ["Leeland’s forest agency did not answer. It has said that the barn burned.", "Leeland’s forest agency"],
  ["Hospitals said the barn burned.", null],
  ["Ada Moss sat down. Her department said the barn burned.", null],
  ["Nguyễn Thị Hoa came. Hoa said the barn burned.", "Nguyễn Thị Hoa"],
  ["Elif Şahin won. He laughed. She said the barn burned.", "Elif Şahin"],
  ["Ada Moss saw the barn. It said 412 on its door. It burned, it said.", null],
])("knows who speaks last in %j", (text, expected) => {
  expect(speaker(text)).toBe(expected);
});
