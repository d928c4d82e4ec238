import { describe, expect, it } from "vitest";
import { type Candidate, nextForMe } from "./next-for-me";

const claim = (claimId: string, given: Partial<Candidate> = {}): Candidate => ({
  claimId,
  articleId: "a",
  mine: false,
  deadline: null,
  start: 0,
  number: 1,
  importedAt: new Date("2026-03-05"),
  ...given,
});

describe("the next claim", () => {
  it.each<[string, Candidate[], string | null]>([
    ["is none where nothing is left", [], null],
    ["is one's own before any other", [claim("free", { deadline: "2026-03-01" }), claim("own", { mine: true })], "own"],
    [
      "is of the article wanted first",
      [claim("none"), claim("late", { deadline: "2026-03-09" }), claim("soon", { deadline: "2026-03-08" })],
      "soon",
    ],
    [
      "is of the oldest among those wanted on one day",
      [claim("new", { importedAt: new Date("2026-03-06") }), claim("old", { importedAt: new Date("2026-03-04") })],
      "old",
    ],
    [
      "is the first in its text",
      [
        claim("second", { start: 9 }),
        claim("nested", { start: 2, number: 4 }),
        claim("first", { start: 2, number: 3 }),
      ],
      "first",
    ],
  ])("%s", (_, candidates, expected) => {
    expect(nextForMe(candidates, null)?.claimId ?? null).toBe(expected);
    expect(nextForMe(candidates.toReversed(), null)?.claimId ?? null).toBe(expected);
  });

  const own = [1, 2, 3].map((at) => claim(`own${at}`, { mine: true, start: at }));
  const free = [4, 5].map((at) => claim(`free${at}`, { start: at, deadline: "2026-01-01" }));

  it.each<[string, Candidate[], string, string | null]>([
    ["goes on to one's own after the open one", [...free, ...own], "own2", "own3"],
    ["begins again after the last of one's own", [...own, ...free], "own3", "own1"],
    [
      "is a new one where the open one is the last of one's own",
      [claim("own", { mine: true }), ...free],
      "own",
      "free4",
    ],
    ["is not the open one, though nothing else is left", [claim("own", { mine: true })], "own", null],
    ["is one's own from a claim that is not", [...free, ...own], "free4", "own1"],
    ["is not the free one that is open", free, "free4", "free5"],
    ["is the same from elsewhere", own, "elsewhere", "own1"],
  ])("%s", (_, candidates, here, expected) => {
    expect(nextForMe(candidates, here)?.claimId ?? null).toBe(expected);
  });
});
