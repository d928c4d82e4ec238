import { expect, it } from "vitest";
import { blindEvent } from "./blind-event";
import { genesis } from "./chain";
import { nextLink, type Told } from "./next-link";
import { verifyChain } from "./verify-chain";

const at = new Date("2026-03-05T10:00:00.000Z");
const actor = { id: "00000000-0000-4000-8000-000000000001", name: "Ada" };
const closed = (reason: string): Told => ({
  actor,
  at,
  event: {
    type: "article.closed",
    subject: { type: "article", id: "a" },
    payload: { reason, toCheck: 0, opened: [] },
  },
});
const rowsOf = (...told: Told[]) => {
  let head = genesis;
  const rows = told.map((one) => {
    const link = nextLink("a", head, one);
    head = link.head;
    return link.row;
  });
  return { rows, head };
};

it("follows the one before, and the chain of both holds", () => {
  const { rows, head } = rowsOf(closed("Over"), closed("Over again"));
  expect(
    rows.map(({ seq, chain, actorId, actorName, type, subjectType, subjectId }) => [
      seq,
      chain,
      actorId,
      actorName,
      type,
      subjectType,
      subjectId,
    ]),
  ).toEqual([
    [1, "a", actor.id, "Ada", "article.closed", "article", "a"],
    [2, "a", actor.id, "Ada", "article.closed", "article", "a"],
  ]);
  expect(rows[1]?.prevHash).toBe(rows[0]?.hash);
  expect(head).toEqual({ seq: 2, hash: rows[1]?.hash });
  expect(rows[0]?.payload).toBe('{"opened":[],"reason":"Over","toCheck":0}');
  const links = rows.map(({ at: time, chain: _, blindClaimId: __, ...row }) => ({ ...row, at: time.toISOString() }));
  expect(verifyChain(links, head)).toBeNull();
});

it("salts the same payload otherwise each time", () => {
  const [one, other] = [nextLink("a", genesis, closed("Over")).row, nextLink("a", genesis, closed("Over")).row];
  expect(one.salt).not.toBe(other.salt);
  expect(one.payloadHash).not.toBe(other.payloadHash);
});

it("keys by its claim what was done blind, and nothing else", () => {
  const event = blindEvent({ id: "c", articleId: "a" }, 3, []);
  expect(event).toEqual({
    type: "work.sealed",
    subject: { type: "article", id: "a" },
    payload: { claimId: "c", round: 3, events: [] },
  });
  expect(nextLink("a", genesis, { actor, at, event }).row.blindClaimId).toBe("c");
  expect(nextLink("a", genesis, closed("Over")).row.blindClaimId).toBeNull();
});
