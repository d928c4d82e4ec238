import { expect, it } from "vitest";
import type { Flag } from "@/lib/text/schema";
import { flagsNow } from "./flags-now";

const against = (...relatedTo: string[]): Flag => ({ code: "contradiction", message: "No.", relatedTo });
const other = (code: Flag["code"]): Flag => ({ code, message: "", relatedTo: [] });
const standing = new Set(["mill"]);

it.each<[string, Flag[], Flag[] | undefined, Flag[]]>([
  ["drops a contradiction that is read no more", [against("mill")], [], []],
  ["takes over one that is read now", [], [against("mill")], [against("mill")]],
  ["keeps what hangs on its own words", [other("superlative")], [], [other("superlative")]],
  ["takes over nothing else", [], [other("superlative")], []],
  ["names no contradiction without another side", [], [against()], []],
  ["keeps one that is not read, while the other side stands", [against("mill", "roof")], undefined, [against("mill")]],
  ["drops it with the last of them", [against("roof")], undefined, []],
  ["drops what the headline says no more", [other("headline-unsupported")], [], []],
])("%s", (_, flags, read, expected) => expect(flagsNow(flags, read, standing)).toEqual(expected));
