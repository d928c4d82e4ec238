import { expect, it } from "vitest";
import type { DeskEvent } from "@/lib/audit/schema";
import { type ClaimNow, correctionsOf } from "./corrections";

const id = "00000000-0000-4000-8000-000000000001";
const at = "2026-03-07T16:05:00.000Z";
const none = { kept: 0, moved: 0, reworded: 0, "needs-place": 0, deleted: 0, back: 0, added: 0 };
const article = { type: "article" as const, id };
const shape = { kind: "date" as const, start: 0, end: 4, coreStart: 0, coreEnd: 4, detail: {} };
const closed: DeskEvent = {
  type: "article.closed",
  subject: article,
  payload: { reason: null, toCheck: 0, opened: [] },
};
const revised = (number: number): DeskEvent => ({
  type: "article.revised",
  subject: article,
  payload: {
    revision: {
      id,
      number,
      sha256: "a",
      length: 1,
      originalName: null,
      originalType: "text/plain",
      originalSha256: "b",
    },
    reason: "It was wrong",
    counts: none,
  },
});
const reworded: DeskEvent = {
  type: "claims.carried",
  subject: { type: "revision", id },
  payload: {
    part: 1,
    parts: 1,
    claims: [
      {
        became: "reworded",
        id,
        number: 4,
        shape,
        flags: [],
        formerly: { revision: 1, exact: "2020", verdict: "sourced", reviewId: id },
      },
    ],
  },
};
const deleted: DeskEvent = {
  ...reworded,
  payload: { part: 1, parts: 1, claims: [{ became: "deleted", id, number: 4, verdict: "sourced" }] },
};
const now = (verdict: ClaimNow["verdict"], gone = false): ClaimNow => ({ id, number: 4, exact: "2021", verdict, gone });
const told = (...events: DeskEvent[]) => events.map((event) => ({ at, by: "Ana Ruiz", event }));

it.each<[string, DeskEvent[], ClaimNow, [number, string[]][]]>([
  ["nothing before the first closing", [revised(2), reworded], now(null), []],
  ["a revision after it", [closed, revised(2)], now("sourced"), [[2, []]]],
  ["a reworded claim that is to check", [closed, revised(2), reworded], now(null), [[2, ["sourced > to check"]]]],
  ["a reworded claim judged otherwise", [closed, revised(2), reworded], now("disputed"), [[2, ["sourced > disputed"]]]],
  ["no claim judged as before", [closed, revised(2), reworded], now("sourced"), [[2, []]]],
  ["a claim that is gone", [closed, revised(2), deleted], now("sourced", true), [[2, ["sourced > gone"]]]],
  [
    "each of two",
    [closed, revised(2), reworded, revised(3)],
    now(null),
    [
      [2, ["sourced > to check"]],
      [3, []],
    ],
  ],
])("tells of %s", (_, events, claim, expected) => {
  const said = correctionsOf(told(...events), [claim]).map(({ revision, changes }) => [
    revision,
    changes.map(({ before, now }) => `${before} > ${now.state === "gone" ? "gone" : (now.verdict ?? "to check")}`),
  ]);
  expect(said).toEqual(expected);
});
