import { expect, it } from "vitest";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { planned } from "./planned-claim";
import { reanchor } from "./reanchor";

const before = `It rained. "Ada Moss" paid nine crowns. The roof leaked.`;
const words = `"Ada Moss" paid nine crowns`;
const start = before.indexOf(words);
const place = { start, end: start + words.length };
const claim: RecordedClaim = {
  id: "a",
  number: 7,
  kind: "statement",
  ...place,
  coreStart: place.start,
  coreEnd: place.end,
  detail: {},
  flags: [],
  withinId: null,
};
const known = { id: "a", number: 7 };

function plan(after: string) {
  const [outcome] = reanchor(before, after, [{ span: place, core: place, parts: [] }]);
  if (!outcome) throw new Error("a claim without an outcome");
  return planned(claim, outcome, { before, after });
}
const at = (from: number, to: number) => ({
  kind: "statement",
  start: from,
  end: to,
  coreStart: from,
  coreEnd: to,
  detail: {},
});

it.each<[string, string, object, object | null]>([
  [
    "is shifted where its words are the same to the letter",
    `So. ${before}`,
    { became: "kept", ...known, by: 4, shape: null },
    at(place.start + 4, place.end + 4),
  ],
  [
    "is told its shape where its typography changed",
    before.replace(`"Ada Moss"`, "“Ada  Moss”"),
    { became: "kept", ...known, by: null, shape: at(place.start, place.end + 1) },
    at(place.start, place.end + 1),
  ],
  [
    "is told its shape where it was reworded, and no flags",
    before.replace("nine", "twelve"),
    { became: "reworded", ...known, shape: at(place.start, place.end + 2), flags: [] },
    at(place.start, place.end + 2),
  ],
  [
    "has no shape where it could be one of two",
    before.replace(words, `${words}. ${words}`),
    {
      became: "needs-place",
      ...known,
      candidates: [
        { ...place, like: 1 },
        { start: place.end + 2, end: place.end + 2 + words.length, like: 1 },
      ],
    },
    null,
  ],
  ["has no shape where it is gone", "It rained. The roof leaked.", { became: "deleted", ...known }, null],
])("a claim %s", (_, after, expected, shape) => {
  expect(plan(after)).toEqual({ claim, plan: expected, shape });
});
