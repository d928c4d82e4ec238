import { expect, it } from "vitest";
import { lettered } from "@/lib/testing/lettered-units";
import { contextOf } from "./context";

/** How the neighbours of `x` agree. */
function agree(old: string, now: string) {
  const [before, after] = [lettered(old), lettered(now)];
  const [b, a] = [before, after].map((units) => units.find(({ words }) => words === "x"));
  return b && a && contextOf(before, b, after, a);
}

it.each<[string, string, string, number]>([
  ["strangers count nothing", "axb|", "cxd|", 0],
  ["a neighbour before counts one", "axb", "axd", 1],
  ["a neighbour after counts one", "axb", "cxb", 1],
  ["the same on the other side counts nothing", "axb", "bxa", 0],
  ["further ones count on", "abxcd", "abxcd", 4],
  ["none counts behind a break", "abxcd", "aexfd", 0],
  ["no more than four count on either side", "abcdexfghij", "abcdexfghij", 8],
  ["an end of the texts is no neighbour", "a|xb", "cd|xe", 0.5],
  ["a beginning of a paragraph counts half a point", "a|xb", "c|xd", 0.5],
  ["an end of a paragraph counts half a point", "ax|b", "cx|d", 0.5],
  ["both count one", "a|x|b", "c|x|d", 1],
  ["a beginning on one side counts nothing", "a|xb", "cxd", 0],
  ["an end on one side counts nothing", "axb", "cx|d", 0],
  ["a beginning is no end", "a|xb", "cx|d", 0],
])("%s", (_, old, now, points) => expect(agree(old, now)).toBe(points));
