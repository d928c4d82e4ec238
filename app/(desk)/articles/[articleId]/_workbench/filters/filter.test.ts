import { describe, expect, it } from "vitest";
import { claimSummary as claim } from "@/lib/testing/claim-summary";
import type { ClaimSummary } from "@/lib/views/queries";
import { applyFilter, type Filter, filterOf, stateOfClaim } from "./filter";
import { filterChoices } from "./filter-choices";

const text = "Ann said it rained. It fell in May.";
const me = { id: "me", name: "Ada" };
const bo = { id: "bo", name: "Bo" };
const claims = [
  claim(1, { kind: "attribution", source: "Ann", flags: ["vague-source", "second-hand"], assignees: [bo] }),
  claim(2, { verdict: "disputed", flags: ["second-hand"], assignees: [bo, me] }),
  claim(3, { kind: "date", start: 20, end: 35 }),
  claim(4, { kind: "attribution", source: "Ann", flags: ["vague-source"], dismissed: true }),
];
const everything: Filter = { state: "", kind: "", flag: "", source: "", assigned: "", words: "" };

describe("applyFilter", () => {
  it.each<[string, Partial<Filter>, number[]]>([
    ["nothing narrows, but for what was dismissed", {}, [1, 2, 3]],
    ["a flag", { flag: "second-hand" }, [1, 2]],
    ["a flag that nothing has", { flag: "hedged" }, []],
    ["a source", { source: "Ann" }, [1]],
    ["a source by its whole name only", { source: "An" }, []],
    ["dismissed ones on demand", { state: "dismissed", source: "Ann" }, [4]],
    ["several at once", { flag: "second-hand", state: "disputed" }, [2]],
    ["what is one's own", { assigned: "me" }, [2]],
    ["what is somebody's", { assigned: "bo" }, [1, 2]],
    ["what is nobody's", { assigned: "nobody" }, [3]],
    ["what is a stranger's", { assigned: "cy" }, []],
    ["words, whatever their case", { words: " in MAY " }, [3]],
  ])("%s", (_, part, numbers) => {
    expect(applyFilter(claims, { ...everything, ...part }, text, me.id).map(({ number }) => number)).toEqual(numbers);
  });
});

it.each<[string, Partial<ClaimSummary>]>([
  ["to-check", {}],
  ["sealed", { sealed: true }],
  ["disputed", { verdict: "disputed" }],
  ["disagreed", { disagreed: true }],
  ["waived", { waived: true, sealed: true }],
  ["dismissed", { dismissed: true, disagreed: true }],
])("a claim is %s", (state, given) => {
  expect(stateOfClaim(claim(9, given))).toBe(state);
});

describe("filterOf", () => {
  it("reads every part of the address, and takes what it does not know for nothing", () => {
    const address = new URLSearchParams("state=lost&kind=date&flag=second-hand&source=Ann+%26+Co&assigned=me&words=it");
    expect(filterOf(address)).toEqual({
      state: "",
      kind: "date",
      flag: "second-hand",
      source: "Ann & Co",
      assigned: "me",
      words: "it",
    });
    expect(filterOf(new URLSearchParams("flag=nonsense"))).toEqual(everything);
  });
});

describe("filterChoices", () => {
  it("counts what is there, without what was dismissed", () => {
    expect(
      filterChoices([...claims, claim(5, { kind: "attribution", source: "Zoe" }), claim(6, { source: "Zoe" })]),
    ).toEqual({
      flags: [
        { code: "vague-source", count: 1 },
        { code: "second-hand", count: 2 },
      ],
      sources: [
        { name: "Zoe", count: 2 },
        { name: "Ann", count: 1 },
      ],
      assignees: [
        { id: "me", name: "Ada", count: 1 },
        { id: "bo", name: "Bo", count: 2 },
      ],
    });
  });
});
