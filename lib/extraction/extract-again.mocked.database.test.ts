import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { archiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { getArticle } from "@/lib/articles/queries";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addClaim } from "@/lib/claims/add-claim";
import { database } from "@/lib/database/client";
import { importArticle } from "@/lib/importing/import-article";
import { allRows } from "@/lib/testing/all-rows";
import { must, somebody } from "@/lib/testing/desk";
import { deskPool } from "@/lib/threads/desk-pool";
import { createThreadPool } from "@/lib/threads/thread-pool";
import { roles } from "@/lib/vocabulary";
import { extractAgain } from "./extract-again";

vi.mock(import("@/lib/threads/desk-pool"), () => ({ deskPool: vi.fn() }));

const faulty = createThreadPool({
  file: path.resolve("lib/threads/faulty-worker.cjs"),
  threads: 1,
  waiting: 20,
  time: { base: 10_000, perThousand: 0 },
  megabytes: 64,
  rest: 60_000,
});
/** The threads of a day when the extractor fails on nothing. */
const sound = createThreadPool({
  file: path.resolve("lib/worker/generated/worker.cjs"),
  threads: 1,
  waiting: 20,
  time: { base: 10_000, perThousand: 0 },
  megabytes: 256,
  rest: 60_000,
});

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  vi.spyOn(console, "error").mockReturnValue();
  vi.mocked(deskPool).mockReturnValue(sound);
});
afterAll(() => Promise.all([faulty.close(), sound.close()]));

let made = 0;
const text = (fault: string) => `Bridge ${++made}\n\nThe bridge opened on 4 May 2021, the mayor said. ${fault}`;
const reading = (articleId: string) => database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } });
const types = async (articleId: string) =>
  (await database.event.findMany({ where: { chain: articleId }, orderBy: { seq: "asc" } })).map(({ type }) => type);

/** An article stored while the extractor failed on it. */
async function unextracted(fault = "#throw") {
  vi.mocked(deskPool).mockReturnValueOnce(faulty);
  const pasted = text(fault);
  return { pasted, ...must(await importArticle(editor, { pasted }, {})) };
}

describe("importing a text that the extractor fails on", () => {
  it.each(["#exit", "#throw", "#grow"])(
    "keeps the article, its bytes and a sentence of what failed (%s)",
    async (fault) => {
      const { articleId, pasted, ...rest } = await unextracted(fault);
      expect(rest).toEqual({
        existing: false,
        leftOut: [],
        doubts: [],
        claims: 0,
        problem: expect.stringMatching(/^Finding the claims failed/),
      });
      const { original, text } = await database.revision.findFirstOrThrow({ where: { articleId } });
      expect([text, new TextDecoder().decode(original)]).toEqual([pasted, pasted]);
      expect(await types(articleId)).toEqual(["article.imported"]);
      expect(await reading(articleId)).toEqual([]);
      expect(await getArticle(articleId)).toMatchObject({ extracted: false });
      expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
    },
  );

  it("is noticed as the same text when it comes again", async () => {
    const { articleId, pasted } = await unextracted();
    expect(must(await importArticle(editor, { pasted }, {}))).toMatchObject({ articleId, existing: true });
  });

  it("stores nothing where it is the reader that fails", async () => {
    const before = await allRows();
    vi.mocked(deskPool).mockReturnValueOnce(faulty);
    const outcome = await importArticle(editor, { pasted: text("#read#exit") }, {});
    expect(outcome).toMatchObject({
      failure: { code: "invalid", message: expect.stringMatching(/^Reading this failed/) },
    });
    expect(await allRows()).toEqual(before);
  });
});

describe("trying again", () => {
  it("finds the claims, once", async () => {
    const { articleId } = await unextracted();
    expect(must(await extractAgain(editor, articleId))).toEqual({ changed: true });
    const claims = await reading(articleId);
    expect(claims.map(({ exact }) => exact).join()).toContain("4 May 2021");
    expect(await types(articleId)).toEqual(["article.imported", "claims.extracted"]);
    expect(await getArticle(articleId)).toMatchObject({ extracted: true });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });

    const before = await allRows();
    expect(must(await extractAgain(editor, articleId))).toEqual({ changed: false });
    expect(await allRows()).toEqual(before);
  });

  it("has nothing to do for an article whose text holds no claims", async () => {
    const { articleId } = must(await importArticle(editor, { pasted: "Hello there" }, {}));
    expect(await reading(articleId)).toEqual([]);
    expect(must(await extractAgain(editor, articleId))).toEqual({ changed: false });
  });

  it("leaves the numbers of claims that people added meanwhile", async () => {
    const { articleId, pasted } = await unextracted();
    const revision = await database.revision.findFirstOrThrow({ where: { articleId } });
    const start = pasted.indexOf("The bridge");
    const words = { start, end: start + 10, exact: "The bridge" };
    must(await addClaim(editor, { revisionId: revision.id, kind: "identity", ...words }));
    must(await extractAgain(editor, articleId));
    const claims = await reading(articleId);
    expect(claims[0]).toMatchObject({ number: 1, exact: "The bridge", extractor: null });
    expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
    expect(claims.length).toBeGreaterThan(1);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("by two at once writes the claims once", async () => {
    const { articleId } = await unextracted();
    const both = await Promise.all([extractAgain(editor, articleId), extractAgain(editor, articleId)]);
    expect(
      both
        .map(must)
        .map(({ changed }) => changed)
        .sort(),
    ).toEqual([false, true]);
    expect(await types(articleId)).toEqual(["article.imported", "claims.extracted"]);
  });

  it("that fails again says so, and changes nothing", async () => {
    const { articleId } = await unextracted();
    vi.mocked(deskPool).mockReturnValueOnce(faulty);
    const before = await allRows();
    expect(await extractAgain(editor, articleId)).toMatchObject({ failure: { code: "invalid" } });
    expect(await allRows()).toEqual(before);
  });

  it.each([
    ["closed", closeArticle],
    ["archived", archiveArticle],
  ])("is refused for a %s article", async (_, end) => {
    const { articleId } = await unextracted();
    must(await end(editor, articleId, "The story was dropped"));
    const before = await allRows();
    expect(await extractAgain(editor, articleId)).toMatchObject({ failure: { code: "conflict" } });
    expect(await allRows()).toEqual(before);
  });

  it.each(roles)("is for editors (%s)", async (role) => {
    const { articleId } = await unextracted();
    const outcome = await extractAgain(await somebody(role), articleId);
    if (role === "admin" || role === "editor") expect(must(outcome)).toEqual({ changed: true });
    else expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    expect(await types(articleId)).toHaveLength(outcome.ok ? 2 : 1);
  });

  it("knows when there is no such article", async () => {
    const outcome = await extractAgain(editor, "00000000-0000-4000-8000-000000000000");
    expect(outcome).toMatchObject({ failure: { code: "not-found" } });
  });
});
