import { describe, expect, it, test } from "vitest";
import type { Shape } from "@/lib/audit/rules/recorded-shape";
import { longestClaim } from "@/lib/claims/rules/anchor";
import { decidePlacing, misplaced, type Placed, type Twin } from "./decide-placing";

const revisionId = "00000000-0000-4000-8000-000000000001";
const old = "The mill ‘closed’ in 2019, Ann Lund said.";
const words = "The mill ‘closed’ in 2019";

const span = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
};

/** A claim that says when the mill closed, as Ann Lund, named outside it, told. */
const shape: Shape = {
  kind: "date",
  start: 0,
  end: words.length,
  coreStart: words.indexOf("2019"),
  coreEnd: words.length,
  detail: {
    reason: "a day",
    date: { value: "2019", type: "DATE" },
    attribution: {
      source: { ...span(old, "Ann Lund"), resolved: null },
      cue: span(old, "said"),
      content: span(old, words),
      quoted: "indirect",
    },
  },
};
const claim: Placed = { number: 7, exact: words, shape, orphaned: true };
const at = (text: string, exact: string) => ({ revisionId, ...span(text, exact) });

describe("words that a claim cannot stand on", () => {
  const text = `So: ${old} 🚀`;
  const newest = { id: revisionId, text };
  const good = at(text, words);
  const rocket = text.indexOf("🚀");
  const long = "a".repeat(longestClaim + 1);

  test("nothing is wrong with those that are there", () => {
    expect(misplaced(claim, newest, good)).toBeNull();
    expect(misplaced(claim, newest, { ...at(text, "🚀") })).toBeNull();
    expect(misplaced(claim, { id: revisionId, text: long }, { revisionId, ...span(long, long.slice(1)) })).toBeNull();
  });

  test.each([
    ["of a claim that has its place", { ...claim, orphaned: false }, newest, good, /^Claim 7 has its place/],
    ["of a revision that another overtook", claim, { id: "another", text }, good, /^Another revision/],
    ["that are other words there", claim, newest, { ...good, exact: "The mill" }, /do not fit/],
    ["that end before they begin", claim, newest, { ...good, start: 9, end: 3, exact: "" }, /do not fit/],
    ["beyond the text", claim, newest, { ...good, end: text.length + 9 }, /do not fit/],
    ["of white space alone", claim, newest, { revisionId, start: 3, end: 4, exact: " " }, /do not fit/],
    [
      "that begin inside a character",
      claim,
      newest,
      { revisionId, start: rocket + 1, end: rocket + 2, exact: "\uDE80" },
      /do not fit/,
    ],
    [
      "that end inside a character",
      claim,
      newest,
      { revisionId, start: rocket - 1, end: rocket + 1, exact: " \uD83D" },
      /do not fit/,
    ],
    [
      "that are too many",
      claim,
      { id: revisionId, text: long },
      { revisionId, ...span(long, long) },
      /too much for one claim/,
    ],
  ])("are those %s", (_, one, revision, place, why) => {
    expect(misplaced(one, revision, place)?.failure.message).toMatch(why);
  });
});

describe("a claim that is placed", () => {
  const placing = (text: string, exact: string, twins: Twin[] = [], one = claim) => {
    const decided = decidePlacing(text, one, at(text, exact), twins);
    if (!decided.ok) throw new Error(decided.failure.message);
    return decided.value;
  };

  it("keeps everything on the same words, further on", () => {
    const text = `It rained. ${old}`;
    const { same, shape: now } = placing(text, words);
    expect(same).toBe(true);
    expect(now).toMatchObject({ start: 11, end: 11 + words.length, coreStart: shape.coreStart + 11 });
    expect(now.detail.date).toEqual(shape.detail.date);
    expect(now.detail.attribution?.source).toMatchObject({ exact: "Ann Lund", start: old.indexOf("Ann") + 11 });
  });

  it("says no longer who told it where the speaker, outside its words, is another", () => {
    const { same, shape: now } = placing(old.replace("Ann Lund", "Bo Krantz"), words);
    expect(same).toBe(true);
    expect(now.detail).toEqual({ reason: "a day", date: shape.detail.date });
    expect(now).toMatchObject({ coreStart: shape.coreStart, coreEnd: shape.coreEnd });
  });

  it("asserts the same where only the typography changed, and keeps its heart and its date", () => {
    const straight = old.replace(/[‘’]/g, "'");
    const { same, shape: now } = placing(straight, words.replace(/[‘’]/g, "'"));
    expect(same).toBe(true);
    expect(now).toMatchObject({ coreStart: shape.coreStart, coreEnd: shape.coreEnd });
    expect(now.detail).toEqual({ reason: "a day", date: shape.detail.date });
  });

  it("is its own heart where white space makes it longer", () => {
    const wide = words.replace(" in", "  in");
    const { same, shape: now } = placing(`${wide}.`, wide);
    expect(same).toBe(true);
    expect(now).toMatchObject({ start: 0, end: wide.length, coreStart: 0, coreEnd: wide.length });
    expect(now.detail.date).toEqual(shape.detail.date);
  });

  test.each([
    ["The mill ‘closed’ in 2018"],
    ["The mill ‘closed’ in 2019, Ann Lund said"],
    ["the mill ‘closed’ in 2019"],
  ])("asserts something else on %s, of which nothing is read yet", (other) => {
    const { same, shape: now } = placing(`${other}. And so on.`, other);
    expect(same).toBe(false);
    expect(now).toEqual({
      kind: "date",
      start: 0,
      end: other.length,
      coreStart: 0,
      coreEnd: other.length,
      detail: { reason: "a day" },
    });
  });

  it("says no reason where it never had one", () => {
    const { reason: _, ...detail } = shape.detail;
    const one = { ...claim, shape: { ...shape, detail } };
    expect(placing("Another mill closed.", "Another mill closed", [], one).shape.detail).toEqual({});
  });
});

describe("a claim found on the words already", () => {
  const place = at(old, words);
  const twin = { id: "t", number: 9, start: place.start, end: place.end, version: 1, extractor: "tickmark/1", said: 0 };
  const inside = { ...twin, id: "i", number: 10, start: 4 };
  const outcome = (...twins: Twin[]) => decidePlacing(old, claim, place, twins);

  test.each([
    ["nobody did anything with", twin],
    ["stands on some of the words, untouched", inside],
  ])("gives way if it is one that %s", (_, one) => {
    expect(outcome(one)).toMatchObject({ ok: true, value: { replaces: { id: one.id } } });
  });

  test("on just these words gives way before one inside them", () => {
    expect(outcome(inside, twin)).toMatchObject({ value: { replaces: { id: "t" } } });
  });

  test.each([
    ["changed", { version: 2 }],
    ["added", { extractor: null }],
    ["judged or spoke about", { said: 1 }],
  ])("is in the way if somebody %s it", (_, work) => {
    const refused = outcome({ ...twin, ...work });
    expect(refused.ok ? "" : refused.failure.message).toMatch(/^These words are claim 9 already/);
    // Only on part of the words, both may stand.
    expect(outcome({ ...inside, ...work })).toMatchObject({ ok: true, value: { replaces: null } });
  });

  test("on some of the words, untouched, gives way where another one there was worked on", () => {
    expect(outcome({ ...inside, said: 3 }, { ...inside, id: "u", number: 11 })).toMatchObject({
      value: { replaces: { id: "u" } },
    });
  });

  test("there may be none", () => expect(outcome()).toMatchObject({ value: { replaces: null } }));
});
