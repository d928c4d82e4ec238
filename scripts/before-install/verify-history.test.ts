import { expect, test } from "vitest";
import { hashOf, type Link, payloadHashOf } from "@/lib/audit/rules/chain";
import { verifyLines } from "./verify-history.mjs";

const zero = "0".repeat(64);

/** Three links as the desk itself makes them; the second is sealed. */
function chain(): Link[] {
  const links: Link[] = [];
  for (const [index, said] of ['{"title":"Ёлка \\"😀\\" \u2028"}', null, "{}"].entries()) {
    const salt = "ab".repeat(16);
    const link = {
      seq: index + 1,
      at: "2026-03-05T10:00:00.000Z",
      actorId: index === 2 ? null : "u1",
      actorName: "Zoë “A” O’Hara",
      type: "verdict.recorded",
      subjectType: "claim",
      subjectId: "c1",
      payloadHash: payloadHashOf(salt, said ?? '{"a":1}'),
      prevHash: links.at(-1)?.hash ?? zero,
    };
    links.push({ ...link, hash: hashOf(link), payload: said, salt: said === null ? null : salt });
  }
  return links;
}

const [first, second, third] = chain();
if (!first || !second || !third) throw new Error("three were made");
const lines = (...links: unknown[]) => links.map((link) => JSON.stringify(link));
const head = third.hash;

test("a history verifies without the desk, what is sealed too", async () => {
  expect(await verifyLines(lines(first, second, third), { seq: 3, head })).toEqual({
    intact: true,
    seq: 3,
    hash: head,
    withheld: 1,
  });
});

test.each<[string, string[], { seq: number; head: string } | null, RegExp]>([
  ["a changed payload", lines({ ...first, payload: "{}" }, second, third), null, /event 1 says/],
  ["another name", lines({ ...first, actorName: "Zoe" }, second, third), null, /Event 1 was changed/],
  ["another time of a sealed event", lines(first, { ...second, at: "2026-03-06T10:00:00.000Z" }), null, /Event 2/],
  ["a payload put into a sealed event", lines(first, { ...second, payload: "{}", salt: "00" }), null, /event 2 says/],
  ["one removed", lines(first, third), null, /Event 2 is missing/],
  ["two exchanged", lines(second, first, third), null, /Event 1 is missing/],
  ["a cut beginning", lines(second, third), null, /Event 1 is missing/],
  ["a cut end", lines(first, second), { seq: 3, head }, /ends at event 2/],
  ["another history than the report's", lines(first, second, third), { seq: 3, head: zero }, /Event 3 is not/],
  ["what is no history", ["<html>"], null, /Line 1/],
  ["null", ["null"], null, /Line 1/],
  ["nothing", [], null, /no event/],
])("%s is found and named", async (_, given, witness, message) => {
  expect(await verifyLines(given, witness)).toEqual({ intact: false, message: expect.stringMatching(message) });
});
