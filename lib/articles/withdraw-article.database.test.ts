import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addComment } from "@/lib/comments/add-comment";
import { importArticle } from "@/lib/importing/import-article";
import { must, somebody } from "@/lib/testing/desk";
import { type Claims, twoClaims } from "@/lib/testing/two-claims";
import { amendArticle } from "./amend-article";
import { archiveArticle, unarchiveArticle } from "./archive-article";
import { listArticles } from "./queries";
import { mayWithdraw, withdrawArticle } from "./withdraw-article";

let editor: Actor;
let claims: Claims;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
});
const own = () => ({ id: claims.articleId, importedById: editor.id, withdrawn: false });
const withdraw = (actor = editor) => withdrawArticle(actor, claims.articleId, "The wrong file");
const listed = async (filter: Parameters<typeof listArticles>[0]) =>
  (await listArticles(filter)).articles.some(({ id, withdrawn }) => id === claims.articleId && withdrawn);

describe("an import made by mistake", () => {
  beforeAll(async () => {
    claims = await twoClaims(editor);
  });

  it("is withdrawn by who made it, after they corrected it even, and by nobody else", async () => {
    must(await amendArticle(editor, claims.articleId, { title: "Wrong" }));
    expect(await withdraw(await somebody("editor"))).toMatchObject({
      failure: { code: "forbidden", message: expect.stringContaining("Only Ilka Brandt") },
    });
    expect(await mayWithdraw(await somebody("admin"), own())).toBe(false);
    expect(await mayWithdraw(editor, own())).toBe(true);
    expect(await withdrawArticle(editor, claims.articleId, "")).toMatchObject({ failure: { code: "invalid" } });
    must(await withdraw());
  });

  it("leaves every list but that of who audits, and stays out", async () => {
    expect(await Promise.all([{}, { archived: true }, { archived: true, withdrawnToo: true }].map(listed))).toEqual([
      false,
      false,
      true,
    ]);
    expect(await unarchiveArticle(editor, claims.articleId, "After all")).toMatchObject({
      failure: { code: "conflict" },
    });
    expect(await addComment(editor, claims.one.claimId, { text: "So?" })).toMatchObject({
      failure: { code: "conflict" },
    });
  });

  it("may be imported again", async () => {
    const pasted = "The ferry was late on Monday, said Ada Marsh. Nobody told the 40 passengers.";
    const first = must(await importArticle(editor, { pasted }, {}));
    must(await withdrawArticle(editor, first.articleId, "The wrong file"));
    const second = must(await importArticle(editor, { pasted }, {}));
    expect(second.existing).toBe(false);
    expect(second.articleId).not.toBe(first.articleId);
  });
});

it.each([
  ["commented on it", (reader: Actor) => addComment(reader, claims.one.claimId, { text: "So?" })],
  ["archived it", () => archiveArticle(editor, claims.articleId, "Not ours")],
])("cannot be withdrawn once somebody %s", async (_, work) => {
  claims = await twoClaims(editor);
  must<unknown>(await work(await somebody("reviewer")));
  expect(await mayWithdraw(editor, own())).toBe(false);
  expect(await withdraw()).toMatchObject({ failure: { code: "conflict" } });
});
