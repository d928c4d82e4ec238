import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { undoChange } from "@/lib/undo/undo-change";
import { changeKind } from "./change-kind";
import { changeSpan } from "./change-span";
import { correctAttribution, correctDate } from "./correct-claim";

const text = "🚀🚀 The bridge opened in 2021. שלום The bridge opened in May.";
const words = "The bridge opened in 2021";
const unverified = { verdict: "unverified", rationale: "Nobody answered" };

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
async function open() {
  const { articleId, claims } = await articleWithClaims(editor, text, [words]);
  const [claim] = claims;
  if (!claim) throw new Error("the claim was not stored");
  return { articleId, id: claim.id, one: { claimId: claim.id, version: 1 } };
}
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id } });
const span = (exact: string, start = text.indexOf(exact)) => ({ start, end: start + exact.length, exact });

describe("moving the ends of a claim", () => {
  it("keeps the anchor on its words, and the core within them", async () => {
    const { articleId, id, one } = await open();
    must(await changeSpan(editor, one, span("bridge opened")));
    const row = await rowOf(id);
    expect(text.slice(row.start, row.end)).toBe(row.exact);
    expect(row).toMatchObject({ exact: "bridge opened", coreStart: row.start, coreEnd: row.end, version: 2 });
    expect(row.prefix + row.exact + row.suffix).toBe(text.slice(0, row.end + row.suffix.length));
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("looks for typed words nearest to the claim", async () => {
    const { id, one } = await open();
    must(await changeSpan(editor, one, { exact: "opened in" }));
    expect((await rowOf(id)).start).toBe(text.indexOf("opened in"));
  });

  it.each([
    ["half an emoji", { start: 1, end: 4, exact: text.slice(1, 4) }],
    ["other words than the text's there", { ...span("bridge"), exact: "brigde" }],
    ["an end beyond the text", { start: 0, end: 999, exact: text }],
    ["no words", { start: 4, end: 4, exact: "" }],
    ["spaces alone", { start: 4, end: 5, exact: " " }],
    ["words the article does not hold", { exact: "The ferry sank" }],
  ])("refuses %s and writes nothing", async (_, given) => {
    const { articleId, id, one } = await open();
    expect(await changeSpan(editor, one, given)).toMatchObject({ failure: { code: "invalid" } });
    expect((await rowOf(id)).version).toBe(1);
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("writes nothing where the ends stay where they are", async () => {
    const { articleId, one } = await open();
    expect(must(await changeSpan(editor, one, span(words)))).toMatchObject({ changed: false });
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("refuses a stale version with what the other did", async () => {
    const { one } = await open();
    must(await changeKind(editor, one, "date"));
    expect(await changeSpan(editor, one, span("bridge"))).toMatchObject({
      failure: { code: "conflict", current: { version: 2, lastChange: expect.stringContaining("kind of claim 1") } },
    });
  });
});

describe("what becomes of the verdict", () => {
  const judged = async () => {
    const made = await open();
    const target = must(await recordVerdict(editor, made.one, unverified));
    return { ...made, target, review: (await rowOf(made.id)).reviewId };
  };

  it("falls back to check when something else is asserted; the review stays", async () => {
    const { id, target } = await judged();
    must(await changeKind(editor, target, "date"));
    expect(await rowOf(id)).toMatchObject({ kind: "date", verdict: null, reviewId: null });
    expect(await database.review.count({ where: { claimId: id } })).toBe(1);
  });

  it("comes back when the change is undone, by a new event", async () => {
    const { articleId, id, target, review } = await judged();
    const changed = must(await changeSpan(editor, target, span("bridge opened")));
    must(await undoChange(editor, changed, "It was right"));
    expect(await rowOf(id)).toMatchObject({ exact: words, verdict: "unverified", reviewId: review, version: 4 });
    expect(await eventTypes(articleId)).toEqual(["verdict.recorded", "claim.reshaped", "claim.reshaped"]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("stays when only the reporting word moves, and falls when the speaker changes", async () => {
    const { id, target } = await judged();
    const said = { source: "The bridge", cue: "opened", content: "in 2021", resolved: "", quoted: "indirect" };
    const named = must(await correctAttribution(editor, target, said));
    expect((await rowOf(id)).verdict).toBeNull();
    const again = must(await recordVerdict(editor, named, unverified));
    const moved = must(await correctAttribution(editor, again, { ...said, cue: "bridge opened" }));
    expect((await rowOf(id)).verdict).toBe("unverified");
    must(await correctAttribution(editor, moved, { ...said, cue: "bridge opened", resolved: "The Old Bridge" }));
    expect((await rowOf(id)).verdict).toBeNull();
  });
});

it.each(["", "yesterday", "=1+1", "<b>"])("refuses %j as a date", async (value) => {
  const { one } = await open();
  expect(await correctDate(editor, one, { value, type: "DATE" })).toMatchObject({
    failure: { code: "invalid", fields: { value: expect.any(String) } },
  });
});
