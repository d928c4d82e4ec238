import { expect, it } from "vitest";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { Flag } from "@/lib/text/schema";
import { joinExtraction } from "./join-extraction";
import type { Reanchoring } from "./planned-claim";

const [mill, roof, rain] = ["Ada Moss paid nine crowns", "The roof leaked", "It rained"];
const text = `${mill}. ${roof}. ${rain}.`;

function claimOn(words: string, id: string, number: number, given: Partial<RecordedClaim> = {}): RecordedClaim {
  const start = text.indexOf(words);
  const end = start + words.length;
  const place = { start, end, coreStart: start, coreEnd: end };
  return { id, number, kind: "statement", ...place, detail: { reason: "a test" }, flags: [], withinId: null, ...given };
}
const against = (...relatedTo: string[]): Flag => ({ code: "contradiction", message: "No.", relatedTo });
const kept = (claim: RecordedClaim): Reanchoring => ({
  claim,
  shape: claim,
  plan: { became: "kept", id: claim.id, number: claim.number, by: 0, shape: null },
});
const gone = (claim: RecordedClaim): Reanchoring => ({
  claim,
  shape: null,
  plan: { became: "deleted", id: claim.id, number: claim.number },
});

const all = { text, mayAdd: () => true };
const own = claimOn(mill, "mill", 1);
const read = (given: Partial<RecordedClaim> = {}) => claimOn(mill, "mill read", 1, given);
const onRoof = (given: Partial<RecordedClaim> = {}) => claimOn(roof, "roof", 3, given);

it("adds what is found anew in the order it was found, and nothing that is a claim already", () => {
  const { added } = joinExtraction([kept(own)], [read(), onRoof(), claimOn(rain, "rain", 2)], all);
  expect(added.map(({ id, number }) => [id, number])).toEqual([
    ["rain", 1],
    ["roof", 2],
  ]);
});

it("adds nothing that may not be added", () => {
  const mayAdd = ({ id }: RecordedClaim) => id !== "rain";
  const { added } = joinExtraction([], [onRoof(), claimOn(rain, "rain", 2)], { text, mayAdd });
  expect(added.map(({ id }) => id)).toEqual(["roof"]);
});

it.each<[string, string[] | undefined, string[] | undefined]>([
  ["to a claim of the desk, as the desk knows it", ["mill read"], ["mill"]],
  ["to another that is added", ["rain"], ["rain"]],
  ["to none that is not there", ["rain", "nobody"], ["rain"]],
  ["not at all, where none is there", ["nobody"], undefined],
  ["not at all, where it says nothing", undefined, undefined],
])("links an added claim %s", (_, sameAs, linked) => {
  const found = [read(), onRoof({ detail: { reason: "a test", sameAs } }), claimOn(rain, "rain", 2)];
  const [, last] = joinExtraction([kept(own)], found, all).added;
  expect(last?.detail.sameAs).toEqual(linked);
  expect("sameAs" in (last?.detail ?? {})).toBe(linked !== undefined);
});

const flagged = { ...own, flags: [against("roof")] };
it.each<[string, Reanchoring[], RecordedClaim[], Flag[] | undefined]>([
  [
    "takes over a contradiction that is read now",
    [kept(own)],
    [read({ flags: [against("roof")] }), onRoof()],
    [against("roof")],
  ],
  ["says nothing of flags that stay", [kept(flagged)], [read({ flags: [against("roof")] }), onRoof()], undefined],
  ["drops a contradiction that is read no more", [kept(flagged)], [read()], []],
  ["drops one with a claim that is gone", [kept(flagged), gone(onRoof())], [], []],
  ["keeps one with a claim that stands", [kept(flagged), kept(onRoof())], [], undefined],
  [
    "takes over none where a person added it",
    [kept({ ...own, detail: {} })],
    [read({ flags: [against("roof")] }), onRoof()],
    undefined,
  ],
])("a claim that was kept %s", (_, reanchored, found, flags) => {
  const [first] = joinExtraction(reanchored, found, all).claims;
  expect(first).toEqual({ became: "kept", id: "mill", number: 1, by: 0, shape: null, ...(flags && { flags }) });
});

it("leaves a claim deleted that had flags", () => {
  const { claims } = joinExtraction([gone(flagged)], [], all);
  expect(claims).toEqual([{ became: "deleted", id: "mill", number: 1 }]);
});
