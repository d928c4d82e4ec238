import { describe, expect, it } from "vitest";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { nothingIn, planExtraction, type StandingClaim } from "./plan-extraction";

const text = "The bridge opened in 2021. It cost nine million. The mayor cut the ribbon.";
const ids = new Map<string, string>();
/** The same name gives the same id. */
const idOf = (name: string) => {
  const known = ids.get(name) ?? `0197f2c4-0000-7000-8000-${String(ids.size + 1).padStart(12, "0")}`;
  ids.set(name, known);
  return known;
};

function claim(name: string, words: string, more: Partial<RecordedClaim> = {}): RecordedClaim {
  const start = text.indexOf(words);
  const end = start + words.length;
  const place = { start, end, coreStart: start, coreEnd: end };
  return { id: idOf(name), number: 1, kind: "statement", ...place, detail: {}, flags: [], withinId: null, ...more };
}

const stands = (one: RecordedClaim, more: Partial<StandingClaim> = {}): StandingClaim => ({
  claim: one,
  found: one,
  worked: false,
  recast: false,
  ...more,
});
const bridge = claim("bridge", "The bridge opened in 2021", { number: 4 });
const again = claim("again", "The bridge opened in 2021");
const shorter = claim("shorter", "The bridge opened");
const date = claim("date", "2021", { kind: "date", number: 2 });
const plan = (standing: StandingClaim[], found: RecordedClaim[]) =>
  planExtraction({ standing, taken: 9, text, checks: null }, { extractor: "new/2", claims: found });

const worked = { worked: true };
const cases: [string, StandingClaim[], RecordedClaim[], Partial<ReturnType<typeof plan>>][] = [
  ["leaves what is found again", [stands(bridge)], [again], { same: 1 }],
  [
    "changes what is found otherwise, which keeps its id and number",
    [stands(bridge)],
    [shorter],
    {
      changed: [{ before: bridge, after: { ...shorter, id: bridge.id, number: 4 }, what: ["words", "core"] }],
    },
  ],
  ["takes out what is not found any more", [stands(bridge)], [], { removed: [bridge] }],
  [
    "adds what is found anew, numbered on",
    [stands(bridge)],
    [again, date],
    {
      same: 1,
      added: [{ ...date, number: 10 }],
    },
  ],
  [
    "keeps what somebody worked on, found otherwise",
    [stands(bridge, worked)],
    [shorter],
    {
      kept: [{ claim: bridge, what: ["words", "core"], now: { ...shorter, id: bridge.id, number: 4 } }],
    },
  ],
  [
    "keeps what somebody worked on, not found any more",
    [stands(bridge, worked)],
    [],
    {
      kept: [{ claim: bridge, what: [], now: null }],
    },
  ],
  [
    "does not bring back what somebody reshaped",
    [stands(claim("bridge", "opened in 2021", { kind: "date" }), { ...worked, found: bridge })],
    [again],
    { same: 1 },
  ],
  ["does not bring back what somebody split", [stands(bridge, { ...worked, recast: true })], [again], {}],
  ["adds nothing where somebody added it", [stands(bridge, { ...worked, found: null })], [again], {}],
  [
    "gives way to what somebody holds where it would move",
    [stands(bridge), stands(claim("mine", "The bridge opened"), { ...worked, found: null })],
    [shorter],
    { removed: [bridge] },
  ],
];

describe("planning what another run does", () => {
  it.each(cases)("%s", (_, standing, found, expected) => {
    const nothing = { extractor: "new/2", same: 0, changed: [], removed: [], added: [], kept: [], checks: null };
    expect(plan(standing, found)).toEqual({ ...nothing, ...expected, digest: expect.any(String) });
  });

  it("has every link of the run name a claim of the desk", () => {
    const flags = [{ code: "hedged" as const, message: "m", relatedTo: [again.id] }];
    const inside = { ...date, withinId: again.id, flags, detail: { sameAs: [again.id] } };
    const { added } = plan([stands(bridge)], [again, inside]);
    expect(added).toMatchObject([
      { withinId: bridge.id, flags: [{ relatedTo: [bridge.id] }], detail: { sameAs: [bridge.id] } },
    ]);
    const linked = stands({ ...date, withinId: null });
    expect(plan([stands(bridge), linked], [again, inside]).changed).toMatchObject([
      { after: { id: date.id, withinId: bridge.id }, what: ["flags"] },
    ]);
  });

  it("names a plan by what it does, not by the ids of a run", () => {
    const run = [again, date];
    const other = [again, { ...date, id: idOf("another") }];
    expect(plan([stands(bridge)], run).digest).toBe(plan([stands(bridge)], other).digest);
    expect(plan([stands(bridge)], run).digest).not.toBe(plan([stands(bridge)], [again]).digest);
    expect(nothingIn(plan([stands(bridge)], [again]))).toBe(true);
    expect(nothingIn(plan([stands(bridge)], run))).toBe(false);
  });

  const finding = { key: "a", check: "weekday" as const, spans: [], message: "It was a Tuesday." };
  it.each([
    ["where they were never asked, be there nothing to find", null, [], []],
    ["where they find something else", [finding], [{ ...finding, key: "b" }], [{ ...finding, key: "b" }]],
    ["where they find it elsewhere", [finding], [{ ...finding, message: "m" }], [{ ...finding, message: "m" }]],
    [
      "not where they find the same, in whatever order",
      [finding, { ...finding, key: "b" }],
      [{ ...finding, key: "b" }, finding],
      null,
    ],
  ])("takes the desk checks over %s", (_, known, checks, expected) => {
    const made = planExtraction(
      { standing: [], taken: 0, text, checks: known },
      { extractor: "new/2", claims: [], checks },
    );
    expect(made.checks).toEqual(expected);
    expect(nothingIn(made)).toBe(expected === null);
  });
});
