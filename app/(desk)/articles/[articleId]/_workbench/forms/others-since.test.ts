import { expect, it } from "vitest";
import { workEvents } from "@/lib/audit/events/work";
import { workEventTypes } from "@/lib/audit/events/work/types";
import type { Entry } from "@/lib/audit/queries";
import { othersSince } from "./others-since";

it("knows by name all that people do beside a claim", () => {
  expect(workEventTypes).toEqual(workEvents.map(({ type }) => type));
});

const entry = (seq: number, actorId: string | null, type = "verdict.recorded"): Entry => ({
  seq,
  actorId,
  type,
  at: "2026-03-05T10:00:00.000Z",
  actor: "Somebody",
  hash: "",
  claimId: null,
  did: "did it",
});

it.each<[string, Entry[], number[]]>([
  ["another's deed", [entry(5, "ada")], [5]],
  ["several, the newest first", [entry(7, "bo"), entry(6, "ada")], [7, 6]],
  ["not what was there before", [entry(5, "ada"), entry(4, "ada"), entry(3, "bo")], [5]],
  ["not one's own, in this tab or another", [entry(6, "me"), entry(5, "me")], []],
  ["what the program did", [entry(5, null)], [5]],
  ["not a comment, nor whose work it is", [entry(6, "ada", "comment.added"), entry(5, "ada", "claim.assigned")], []],
])("counts %s", (_, entries, seqs) => {
  expect(othersSince(entries, 4, "me").map(({ seq }) => seq)).toEqual(seqs);
});
