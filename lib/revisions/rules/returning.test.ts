import { expect, it } from "vitest";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { returning } from "./returning";

const [mill, roof, rain] = ["Ada Moss paid nine crowns for the mill", "The roof had leaked all winter", "It rained"];
const old = `${rain}. ${mill}. ${roof}.`;
const ten = mill.replace("nine", "ten");

function claimOn(text: string, words: string): RecordedClaim {
  const start = text.indexOf(words);
  const end = start + words.length;
  const place = { start, end, coreStart: start, coreEnd: end };
  return { id: "a", number: 7, kind: "statement", ...place, detail: {}, flags: [], withinId: null };
}

function became(after: string, { deleted = false, isNew = true, taken = "", kind = "statement" } = {}) {
  const claim = { ...claimOn(after, taken), kind: kind as RecordedClaim["kind"] };
  const plan = { became: "deleted" as const, id: "b", number: 8 };
  const reanchored = taken ? [{ claim, shape: claim, plan }] : [];
  const revision = { text: old, claims: [{ ...claimOn(old, mill), deleted }] };
  return returning(revision, after, { isNew: () => isNew, reanchored }).map(({ plan, shape }) => [
    plan.became,
    "candidates" in plan ? plan.candidates.map(({ start, end, like }) => [after.slice(start, end), like]) : null,
    shape && after.slice(shape.start, shape.end),
  ]);
}

const there = `So it went. ${old}`;
const waits = (...places: [string, number][]) => [["needs-place", places, null]];
it.each<[string, () => ReturnType<typeof became>, unknown]>([
  ["comes back where its words were written anew", () => became(there), [["back", null, mill]]],
  ["comes back though it was deleted", () => became(there, { deleted: true }), [["back", null, mill]]],
  ["waits with words that were there before", () => became(there, { isNew: false }), waits([mill, 1])],
  ["stays deleted then", () => became(there, { isNew: false, deleted: true }), []],
  ["waits where another claim has its words", () => became(there, { taken: mill }), waits([mill, 1])],
  [
    "comes back where one of another kind has",
    () => became(there, { taken: mill, kind: "quote" }),
    [["back", null, mill]],
  ],
  ["comes back where another has a part", () => became(there, { taken: "nine crowns" }), [["back", null, mill]]],
  ["waits with changed words", () => became(old.replace("nine", "ten")), waits([ten, 0.8])],
  ["stays deleted with changed words", () => became(old.replace("nine", "ten"), { deleted: true }), []],
  ["is deleted with its words", () => became(`${rain}. ${roof}.`), [["deleted", null, null]]],
  [
    "waits with its words written twice",
    () => became(old.replace(mill, `${mill}. ${mill}`)),
    waits([mill, 1], [mill, 1]),
  ],
])("a claim of an older revision %s", (_, outcome, expected) => {
  expect(outcome()).toEqual(expected);
});

it("asks nothing of a revision without claims", () => {
  expect(returning({ text: old, claims: [] }, there, { isNew: () => true, reanchored: [] })).toEqual([]);
});
