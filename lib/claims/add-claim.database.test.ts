import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { roles } from "@/lib/vocabulary";
import { addClaim } from "./add-claim";
import { dismissClaim } from "./dismiss-claim";

const text = "🚀 The rocket flew in 2019.\nIts maker said so.";
const words = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const article = () => articleWithClaims(editor, text, ["The rocket flew in 2019"]);

describe("adding a claim", () => {
  it("anchors it on its words, gives it the next number and tells the history", async () => {
    const { articleId, revisionId } = await article();
    const given = { revisionId, kind: "date", ...words("2019") };
    const { claimId, number } = must(await addClaim(editor, given));
    const claim = await database.claim.findUniqueOrThrow({ where: { id: claimId } });
    expect(number).toBe(2);
    expect(text.slice(claim.start, claim.end)).toBe("2019");
    expect(claim).toMatchObject({ kind: "date", exact: "2019", extractor: null, verdict: null, version: 1 });
    expect(await eventTypes(articleId)).toEqual(["claim.added"]);
  });

  it("takes offsets as a form sends them", async () => {
    const { revisionId } = await article();
    const { start, end, exact } = words("🚀");
    must(await addClaim(editor, { revisionId, kind: "statement", start: String(start), end: String(end), exact }));
  });

  const refused: [string, object, RegExp][] = [
    ["words that do not stand there", { ...words("2019"), exact: "2020" }, /does not fit/],
    ["the first half of a character", { start: 0, end: 1, exact: text.slice(0, 1) }, /does not fit/],
    ["the second half of a character", { start: 1, end: 5, exact: text.slice(1, 5) }, /does not fit/],
    ["an end after the text", { start: 3, end: 9999, exact: text.slice(3) }, /does not fit/],
    ["a span that runs backwards", { start: 9, end: 4, exact: "" }, /Select some words/],
    ["no words", { start: 2, end: 3, exact: " " }, /holds no words/],
    ["the words of a claim of the same kind", { ...words("The rocket flew in 2019"), kind: "statement" }, /claim 1/],
    ["a kind that does not exist", { ...words("2019"), kind: "opinion" }, /./],
    ["a number that is none", { ...words("2019"), start: "x" }, /./],
  ];
  it.each(refused)("refuses %s, and writes nothing", async (_, given, message) => {
    const { articleId, revisionId } = await article();
    expect(await addClaim(editor, { revisionId, kind: "date", ...given })).toMatchObject({
      failure: { code: "invalid", message: expect.stringMatching(message) },
    });
    expect(await database.claim.count({ where: { articleId } })).toBe(1);
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("points to a dismissed twin instead of making another", async () => {
    const { revisionId, claims } = await article();
    const target = { claimId: claims[0]?.id ?? "", version: 1 };
    must(await dismissClaim(editor, target, "No claim at all"));
    const again = { revisionId, kind: "statement", ...words("The rocket flew in 2019") };
    expect(await addClaim(editor, again)).toMatchObject({ failure: { message: expect.stringMatching(/restore it/) } });
  });

  it("makes one claim of two people adding the same at once", async () => {
    const { articleId, revisionId } = await article();
    const given = { revisionId, kind: "date", ...words("2019") };
    const outcomes = await Promise.all([1, 2, 3].map(() => addClaim(editor, given)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eventTypes(articleId)).toEqual(["claim.added"]);
  });

  it("gives different claims different numbers when added at once", async () => {
    const { articleId, revisionId } = await article();
    const some = ["2019", "maker", "rocket", "flew"].map((exact) => ({ revisionId, kind: "date", ...words(exact) }));
    const added = (await Promise.all(some.map((given) => addClaim(editor, given)))).map(must);
    expect(added.map(({ number }) => number).sort()).toEqual([2, 3, 4, 5]);
    expect(await eventTypes(articleId)).toHaveLength(4);
  });

  it("refuses a closed article and one that does not exist", async () => {
    const { articleId, revisionId } = await article();
    must(await closeArticle(editor, articleId, "Nobody will check the rest"));
    const given = { revisionId, kind: "date", ...words("2019") };
    expect(await addClaim(editor, given)).toMatchObject({ failure: { code: "conflict" } });
    const nowhere = { ...given, revisionId: "00000000-0000-4000-8000-000000000000" };
    expect(await addClaim(editor, nowhere)).toMatchObject({ failure: { code: "not-found" } });
  });

  it.each(roles)("lets nobody but the desk add one (%s)", async (role) => {
    const { articleId, revisionId } = await article();
    const outcome = await addClaim(await somebody(role), { revisionId, kind: "date", ...words("2019") });
    if (role === "auditor") expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    else expect(outcome.ok).toBe(true);
    expect(await eventTypes(articleId)).toHaveLength(role === "auditor" ? 0 : 1);
  });
});
