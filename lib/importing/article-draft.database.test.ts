import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { must, somebody } from "@/lib/testing/desk";
import { discardArticleDraft, getArticleDraft, readFirst } from "./article-draft";
import { importDraft } from "./import-draft";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
});

const usual = { requiredReviews: 1, always: false } as const;
const words = "The bridge opened on 4 May 2021, the mayor said, and it carries 40 percent of the traffic there.";
const page = () =>
  `<title>Bridge ${randomUUID()}</title><nav>Home</nav><article><p>${words}</p><p>${words}</p><figure><img src=x><figcaption>The bridge, in 2020.</figcaption></figure></article>`;
const file = (name: string, text: string) => ({ file: { bytes: new TextEncoder().encode(text), name } });

async function waiting(input = file("a.html", page())) {
  const first = must(await readFirst(editor, input, {}, usual));
  if (!("draftId" in first)) throw new Error("it was imported");
  const draft = await getArticleDraft(editor, first.draftId);
  if (!draft) throw new Error("nothing waits");
  return draft;
}

describe("an article before it is imported", () => {
  it("is imported at once where there is nothing to decide", async () => {
    const first = must(await readFirst(editor, { pasted: `${words} ${randomUUID()}` }, {}, usual));
    expect(first).toMatchObject({ imported: { existing: false } });
  });

  it("waits where something was left out, and nothing is recorded", async () => {
    const before = [await database.article.count(), await database.event.count()];
    const { read } = await waiting();
    expect(read.leftOut.map((piece) => piece.words)).toEqual(["Home", "The bridge, in 2020."]);
    expect([await database.article.count(), await database.event.count()]).toEqual(before);
  });

  it("waits where that is asked for", async () => {
    const input = { pasted: `${words} ${randomUUID()}` };
    expect(must(await readFirst(editor, input, {}, { ...usual, always: true }))).toHaveProperty("draftId");
  });

  it("waits where it may be a newer text of an article", async () => {
    const title = `Bridge ${randomUUID()}`;
    must(await readFirst(editor, { pasted: `${words} ${randomUUID()}` }, { title }, usual));
    const again = await readFirst(
      editor,
      { pasted: `${words} ${randomUUID()}` },
      { title: title.toUpperCase() },
      usual,
    );
    expect(must(again)).toHaveProperty("draftId");
  });

  it("becomes what was decided, with the pieces put back, and waits no longer", async () => {
    const { id, read } = await waiting();
    const details = { ...read.details, title: "Ours", byline: "" };
    const { articleId, claims } = must(await importDraft(editor, id, { details, putBack: [1], requiredReviews: 2 }));
    const stored = await database.article.findUniqueOrThrow({ where: { id: articleId }, include: { revisions: true } });
    expect(stored).toMatchObject({ title: "Ours", byline: null, requiredReviews: 2 });
    expect(stored.revisions[0]?.text).toMatch(/traffic there\.\n\nThe bridge, in 2020\.$/);
    expect(new TextDecoder().decode(stored.revisions[0]?.original)).toContain("<figcaption>");
    expect(claims).toBeGreaterThan(0);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
    expect(await getArticleDraft(editor, id)).toBeNull();
    expect(await importDraft(editor, id, { details, putBack: [], requiredReviews: 1 })).toMatchObject({
      failure: { code: "not-found" },
    });
  });

  it("is nobody else's to see, to import or to throw away", async () => {
    const { id, read } = await waiting();
    const other = await somebody("editor");
    expect(await getArticleDraft(other, id)).toBeNull();
    const decided = { details: read.details, putBack: [], requiredReviews: 1 as const };
    expect(await importDraft(other, id, decided)).toMatchObject({ failure: { code: "not-found" } });
    await discardArticleDraft(other, id);
    expect(await getArticleDraft(editor, id)).not.toBeNull();
    await discardArticleDraft(editor, id);
    expect(await getArticleDraft(editor, id)).toBeNull();
  });

  it("is gone after a week", async () => {
    const { id } = await waiting();
    await database.articleDraft.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - 8 * 24 * 3_600_000) },
    });
    await waiting();
    expect(await getArticleDraft(editor, id)).toBeNull();
  });

  it("keeps what the database cannot", async () => {
    const { read } = await waiting(file("a.html", page().replace("Home", "Ho\0me\ud83d")));
    expect(read.leftOut[0]?.words).toMatch(/^Ho.*me/);
  });
});
