import { describe, expect, it } from "vitest";
import type { AttributedClaim } from "@/lib/views/attribution-queries";
import { groupSources } from "./group-sources";

const span = (exact: string) => ({ start: 0, end: exact.length, exact });

type Given = { who: string; is?: string } & Partial<Pick<AttributedClaim, "flags" | "verdict">> & {
    quoted?: "direct" | "indirect";
  };
const said = (given: Given[]): AttributedClaim[] =>
  given.map(({ who, is, quoted = "indirect", flags = [], verdict = null }, at) => ({
    id: `c${at}`,
    number: at + 1,
    flags,
    verdict,
    attribution: { source: { ...span(who), resolved: is ?? null }, cue: span("said"), content: span("it"), quoted },
  }));
const outline = (given: Given[]) =>
  groupSources(said(given)).map(({ name, standing, claims }) => [name, standing, claims.map(({ number }) => number)]);

describe("groupSources", () => {
  it.each<[string, Given[], unknown]>([
    ["an article without a source", [], []],
    [
      "a pronoun under the name it stands for, and the most quoted first",
      [
        { who: "Dorin", is: "Pavel Dorin" },
        { who: "Brevik", is: "Anton Brevik" },
        { who: "he", is: "Anton Brevik" },
      ],
      [
        ["Anton Brevik", "named", [2, 3]],
        ["Pavel Dorin", "named", [1]],
      ],
    ],
    [
      "words nobody resolved, whatever their article",
      [{ who: "The navy" }, { who: "the navy" }],
      [["navy", "unresolved", [1, 2]]],
    ],
    [
      "a vague mention apart from the named one of the same words",
      [
        { who: "officials", is: "officials", flags: ["vague-source"] },
        { who: "officials", is: "officials" },
      ],
      [
        ["officials", "vague", [1]],
        ["officials", "named", [2]],
      ],
    ],
  ])("sets %s", (_, given, expected) => {
    expect(outline(given)).toEqual(expected);
  });

  it("counts how each is quoted, judged and flagged", () => {
    const [group] = groupSources(
      said([
        { who: "Ann", is: "Ann", quoted: "direct", verdict: "sourced", flags: ["second-hand", "second-hand"] },
        { who: "Ann", is: "Ann", flags: ["hedged", "second-hand"] },
      ]),
    );
    expect(group?.quoted).toEqual({ direct: 1, indirect: 1, mixed: 0 });
    expect([...(group?.verdicts ?? [])]).toEqual([
      ["sourced", 1],
      [null, 1],
    ]);
    expect(group?.flags).toEqual([
      { code: "second-hand", count: 2 },
      { code: "hedged", count: 1 },
    ]);
  });
});
