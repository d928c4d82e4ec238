import { expect, it } from "vitest";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import { planRevision } from "./plan-revision";

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const mill = "Ada Moss paid nine crowns for the mill";
const roof = "The roof had leaked since the winter of 1987";

function claimOn(text: string, words: string, number: number, given: Partial<RecordedClaim> = {}): RecordedClaim {
  const start = text.indexOf(words);
  const end = start + words.length;
  const place = { start, end, coreStart: start, coreEnd: end };
  return {
    id: uuid(number),
    number,
    kind: "statement",
    ...place,
    detail: { reason: "a test" },
    flags: [],
    withinId: null,
    ...given,
  };
}

const text = `${mill}. ${roof}.`;
const claims = [claimOn(text, mill, 1), claimOn(text, roof, 2)];
const job = { before: { text, claims }, older: [], extracted: true };
const ten = mill.replace("nine", "ten");
const found = (after: string, ...words: string[]) => ({
  extractor: "test/1",
  claims: words.map((some, index) => claimOn(after, some, 100 + index)),
});

it("lets a reworded claim take over what the extractor reads out of its new words", () => {
  const after = `${ten}. ${roof}.`;
  const core = claimOn(after, "ten crowns", 0);
  const amount = { start: core.start, end: core.end - 7, exact: "ten" };
  const detail = { reason: "new", quantity: { amount, value: 10, unit: "crowns", approximate: false } };
  const now = claimOn(after, ten, 100, { coreStart: core.start, coreEnd: core.end, detail });
  const plan = planRevision({ ...job, after }, { extractor: "test/1", claims: [now] });
  expect(plan.claims[0]).toMatchObject({ became: "reworded", shape: { coreStart: core.start, detail } });
  expect(plan.added).toEqual([]);
});

it("keeps the words that a person chose for a claim", () => {
  const after = `${ten}. ${roof}.`;
  const own = claimOn(text, "nine crowns", 1, { detail: {} });
  const plan = planRevision({ ...job, before: { text, claims: [own] }, after }, found(after, ten));
  const { start, end } = claimOn(after, "ten crowns", 0);
  expect(plan.claims).toMatchObject([{ became: "reworded", shape: { start, end } }]);
});

it("adds what is found in new sentences, and nothing in those read before", () => {
  const after = `${text} The lamp cost two crowns.`;
  const plan = planRevision({ ...job, after }, found(after, "leaked", "The lamp cost two crowns"));
  expect(plan.added).toMatchObject([{ number: 1, start: after.indexOf("The lamp") }]);
  const unread = planRevision(
    { ...job, before: { text, claims: [] }, after, extracted: false },
    found(after, "leaked"),
  );
  expect(unread.added).toHaveLength(1);
});

it("tells nobody's links but those of claims that are there", () => {
  const after = `${text} The lamp cost two crowns.`;
  const flags = [{ code: "contradiction" as const, message: "", relatedTo: [uuid(100), uuid(999)] }];
  const run = found(after, mill, "The lamp cost two crowns");
  const [same, fresh] = run.claims;
  if (!same || !fresh) throw new Error("the claims were not made");
  const plan = planRevision({ ...job, after }, { ...run, claims: [same, { ...fresh, flags, withinId: uuid(999) }] });
  expect(plan.added).toMatchObject([{ flags: [{ relatedTo: [uuid(1)] }], withinId: null }]);
});

const without = `${roof}.`;
const gone = { text, claims: [{ ...claimOn(text, mill, 1), deleted: true }] };
it.each<[string, string, string, string[]]>([
  ["brings a deleted claim back where its words are written anew", without, `${roof}. ${mill}.`, ["back"]],
  ["leaves it where its words were there all along", `${mill}. ${roof}.`, `${mill}. ${roof}. It rained.`, []],
  ["leaves it where only a lookalike comes", without, `${roof}. ${ten}.`, []],
  ["leaves it where its words come twice", without, `${roof}. It rained. ${mill}. Night fell. ${mill}. It ended.`, []],
])("%s", (_, before, after, became) => {
  const plan = planRevision(
    { before: { text: before, claims: [] }, older: [gone], after, extracted: true },
    found(after),
  );
  expect(plan.claims.map((claim) => claim.became)).toEqual(became);
});
