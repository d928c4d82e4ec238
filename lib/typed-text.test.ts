import { expect, it } from "vitest";
import { evidenceSchema } from "@/lib/evidence/schema";
import { recordVerdictSchema } from "@/lib/reviews/schema";
import { detailsInputSchema } from "./articles/schema";
import { reasonSchema, storable, typedAddress } from "./typed-text";

const hostile = "a\0b\ud83dc\ude80d";
const kept = "a\uFFFDb\uFFFDc\uFFFDd";

it.each([
  ["NUL", "a\0b", "a\uFFFDb"],
  ["a lone first half", "\ud83d!", "\uFFFD!"],
  ["a lone second half", "!\ude80", "!\uFFFD"],
  ["halves in the wrong order", "\ude80\ud83d", "\uFFFD\uFFFD"],
  ["an emoji", "🚀 👩‍👩‍👧", "🚀 👩‍👩‍👧"],
  ["line ends, tabs and controls", "a\r\n\t\u001b\u200f", "a\r\n\t\u001b\u200f"],
])("keeps what PostgreSQL can: %s", (_, text, stored) => expect(storable(text)).toBe(stored));

it.each([
  ["spaces", " \t\u00a0\u3000"],
  ["zero-width characters", "\u200b\u200c\u2060\ufeff\u200b"],
  ["marks of direction and fillers", "\u202e\u3164\u115f\u034f"],
  ["controls", "\0\u0007\u001b"],
])("takes what nobody can see for nothing: %s", (_, unseen) => {
  expect(reasonSchema.safeParse(unseen.repeat(4)).success).toBe(false);
  expect(recordVerdictSchema.parse({ verdict: "unverified", rationale: unseen }).rationale).toBe("");
  expect(detailsInputSchema.parse({ title: unseen }).title).toBeNull();
});

it("keeps what can be seen with what cannot", () => {
  const joined = "\u202b👩\u200d🚀 \u05d0\u200f\u202c";
  expect(detailsInputSchema.parse({ title: joined }).title).toBe(joined);
});

it("says how a day is written", () => {
  for (const publishedAt of ["2026-02-30", "5 March", "0000-00-00"])
    expect(detailsInputSchema.safeParse({ publishedAt }).error?.issues[0]?.message).toBe("Give the day as YYYY-MM-DD.");
});

it("stands at every border where people type words that are kept", () => {
  expect(reasonSchema.parse(hostile)).toBe(kept);
  expect(recordVerdictSchema.parse({ verdict: "disputed", rationale: hostile, correction: hostile })).toEqual({
    verdict: "disputed",
    rationale: kept,
    correction: kept,
  });
  const details = { title: hostile, publisher: hostile, byline: hostile, address: `https://desk.example/${hostile}` };
  expect(detailsInputSchema.parse(details)).toEqual({
    title: kept,
    publisher: kept,
    byline: kept,
    publishedAt: null,
    deadline: null,
    address: `https://desk.example/${kept}`,
  });
  const piece = { kind: "note", stance: "context", title: hostile, publisher: hostile, passage: hostile };
  expect(evidenceSchema.parse({ ...piece, url: `https://desk.example/${hostile}` })).toMatchObject({
    title: kept,
    publisher: kept,
    passage: kept,
    url: `https://desk.example/${kept}`,
  });
});

it.each([
  ["paper.example/a/1?b=c", "https://paper.example/a/1?b=c"],
  ["www.paper.example", "https://www.paper.example"],
  ["  bücher.example/ ", "https://bücher.example/"],
  ["http://paper.example", "http://paper.example"],
  ["", null],
])("completes an address as people write it: %s", (typed, whole) => expect(typedAddress.parse(typed)).toBe(whole));

it.each([
  "paper",
  "paper.example",
  "notes.pdf",
  "see paper.example/a",
  "javascript:alert(1)/",
  "ftp://paper.example/a",
])("makes no address of %s", (typed) => expect(typedAddress.safeParse(typed).success).toBe(false));
