import { expect, it } from "vitest";
import { lettered, pairsOf, placesOf } from "@/lib/testing/lettered-units";
import { pairMoved } from "./pair-moved";

function moved(old: string, now: string, places: string) {
  const [before, after] = [lettered(old), lettered(now)];
  const pairs = pairsOf(before, after, places);
  pairMoved({ before, after }, pairs);
  return placesOf(before, pairs);
}

it.each<[string, string, string, string, string]>([
  ["a long sentence left over once on each side", "ABC", "BCA", "- 0 1", "2 0 1"],
  ["not one that was left over twice", "ABC", "BACA", "- 0 2", "- 0 2"],
  ["not one that went twice", "ABAC", "BCA", "- 0 - 1", "- 0 - 1"],
  ["no short sentence by itself", "aBC", "BCa", "- 0 1", "- 0 1"],
  ["a short one behind another that moved", "DaBC", "BCDa", "- - 0 1", "2 3 0 1"],
  ["a short one before another that moved", "aDBC", "BCaD", "- - 0 1", "2 3 0 1"],
  ["no short one that stands on the other side of it now", "aDBC", "BCDa", "- - 0 1", "- 2 0 1"],
  ["no short one that comes first where its neighbour is gone", "eaBC", "aCB", "- - 2 1", "- - 2 1"],
])("pairs %s", (_, old, now, places, found) => expect(moved(old, now, places)).toBe(found));

it.each<[string, string, string, string, string]>([
  ["between both its neighbours", "xAxBC", "AxBxC", "- 0 - 2 4", "- 0 1 2 4"],
  ["not where another came between", "xAxBC", "AxyBxC", "- 0 - 3 5", "- 0 - 3 5"],
  ["at the end of a paragraph, behind its neighbour", "Ax|xB", "Ax|Cx", "0 - - -", "0 1 - -"],
  ["not at an end that it stood at no more", "Axx|B", "Ax|Cx", "0 - - -", "0 - - -"],
  ["not where its end is within a paragraph now", "Ax|xB", "AxCx", "0 - - -", "0 - - -"],
  ["at the beginning of a paragraph, before its neighbour", "xA|x", "xA|Bxx", "- 1 -", "0 1 -"],
  ["not at a beginning of which it stood behind", "xxA|", "xA|Bx", "- - 1", "- - 1"],
  ["not where its beginning is within a paragraph now", "xA|xD", "BxAx", "- 2 - -", "- 2 - -"],
  ["not at an end with a like one just behind it", "Ax|Bx", "Ax|xB", "0 - 3 -", "0 - 3 -"],
  ["not at a beginning with a like one just before it", "xB|A|x", "Ax|xB", "- 3 0 -", "- 3 0 -"],
  ["not a place that is taken", "xAxB", "AxB", "1 0 - 2", "1 0 - 2"],
  ["between two of the same words that stand", "AxxxBx", "AxxxBCx", "0 1 - 3 4 -", "0 1 2 3 4 -"],
  ["not among strangers", "xAx", "BxCx", "- - -", "- - -"],
  ["one after the other, as each holds the next", "AxxxB|x", "AxxxB", "0 - - - 4 -", "0 - - - 4 -"],
])("pairs what repeats %s", (_, old, now, places, found) => expect(moved(old, now, places)).toBe(found));
