import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { claimSummary } from "@/lib/testing/claim-summary";
import { claimKinds, flagCodes } from "@/lib/text/kinds";
import { verdicts } from "@/lib/vocabulary";
import { packClaims, unpackClaims } from "./packed-claims";

const [ana, ben] = ["Ana Ruiz", 'Ben "B" O\'Hara'].map((name) => ({ id: randomUUID(), name }));
const id = () => ({ id: randomUUID() });

it.each([
  ["none", []],
  ["one that says nothing of itself", [claimSummary(1, id())]],
  ["each kind", claimKinds.map((kind, at) => claimSummary(at + 1, { ...id(), kind }))],
  ["each verdict", [...verdicts, null].map((verdict, at) => claimSummary(at + 1, { ...id(), verdict }))],
  [
    "each flag, in its order and twice",
    [
      claimSummary(1, { ...id(), flags: [...flagCodes].reverse() }),
      claimSummary(2, { ...id(), flags: ["hedged", "hedged"] }),
    ],
  ],
  ["every mark", [claimSummary(1, { ...id(), disagreed: true, dismissed: true, waived: true, sealed: true })]],
  [
    "each mark",
    (["disagreed", "dismissed", "waived"] as const).map((mark, at) => claimSummary(at + 1, { ...id(), [mark]: true })),
  ],
  [
    "places",
    [
      claimSummary(40_001, {
        ...id(),
        start: 1_999_000,
        end: 1_999_321,
        coreStart: 1_999_100,
        coreEnd: 1_999_300,
        version: 40,
      }),
    ],
  ],
  [
    "sources, of any words",
    ["Ana  Ruiz", "the 1\n2", "Ana  Ruiz", "", null].map((source, at) => claimSummary(at + 1, { ...id(), source })),
  ],
  [
    "people and threads",
    [
      claimSummary(1, { ...id(), assignees: ana && ben ? [ana, ben] : [], threads: 3 }),
      claimSummary(2, { ...id(), assignees: ben ? [ben] : [] }),
    ],
  ],
])("brings back %s", (_, claims) => {
  expect(unpackClaims(packClaims(claims))).toEqual(claims);
});

it("takes a third of what the claims take by themselves", () => {
  const claims = Array.from({ length: 1000 }, (_, at) =>
    claimSummary(at + 1, { ...id(), start: at * 80, end: at * 80 + 60, coreStart: at * 80, coreEnd: at * 80 + 60 }),
  );
  expect(JSON.stringify(packClaims(claims)).length).toBeLessThan(JSON.stringify(claims).length / 3);
});
