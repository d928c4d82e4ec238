import { describe, expect, test } from "vitest";
import { database } from "@/lib/database/client";
import { articleWithClaims, must, somebody } from "@/lib/testing/desk";
import { amendArticle } from "./amend-article";
import { archiveArticle } from "./archive-article";
import { closeArticle } from "./close-article";
import { type ArticleFilter, articlesPerPage, getHead, listArticles } from "./queries";

let count = 0;

async function articleNamed(title: string, details: { publisher?: string; byline?: string } = {}): Promise<string> {
  const editor = await somebody("editor");
  const { articleId } = await articleWithClaims(editor, `The weir opened in 1931. ${count++}`, ["The weir opened"]);
  must(await amendArticle(editor, articleId, { title, ...details }));
  return articleId;
}

const found = async (search: string) => (await listArticles({ search })).articles.map(({ id }) => id);

describe("the list of articles", () => {
  test("is searched by title, publisher and byline, in any case", async () => {
    const id = await articleNamed("Weir repairs", { publisher: "The Marsh Herald", byline: "Odile Brandt" });
    for (const words of ["weir REP", "marsh herald", "odile"]) expect(await found(words)).toEqual([id]);
  });

  test.each(["50%", "snake_case", "back\\slash", "it's"])("is searched for %j as written", async (words) => {
    const id = await articleNamed(`A title with ${words} in it`);
    expect(await found(words)).toEqual([id]);
  });

  test.each(["Pl_in", "Plain%ones", "Plai\\n"])("takes no letter of %j for a wildcard", async (words) => {
    await articleNamed("Plain and quiet ones");
    expect(await found(words)).toEqual([]);
  });

  test("leaves out what is archived, and shows it apart", async () => {
    const id = await articleNamed("Gone by");
    must(await archiveArticle(await somebody("editor"), id, "Of no more use"));
    expect(await found("Gone by")).toEqual([]);
    expect((await listArticles({ search: "Gone by", archived: true })).articles).toMatchObject([
      { id, state: "archived", progress: { toCheck: 1 } },
    ]);
  });

  test("is searched in the texts too, in any form of the words", async () => {
    const editor = await somebody("editor");
    const { articleId } = await articleWithClaims(editor, "Nine herons were nesting there.", ["Nine herons"]);
    expect(await found("heron nests")).toEqual([articleId]);
    expect(await found("heron flies")).toEqual([]);
  });

  test("shows what is overdue, and sorts by deadline with what has none at the end", async () => {
    const editor = await somebody("editor");
    const [late, soon, closed, free] = await Promise.all(
      ["Late", "Soon", "Shut", "Free"].map((name) => articleNamed(`Due ${name}`)),
    );
    if (!late || !soon || !closed || !free) throw new Error("four articles were stored");
    for (const [id, deadline] of [
      [soon, "2026-03-05"],
      [late, "2026-03-04"],
      [closed, "2026-03-01"],
    ] as const)
      must(await amendArticle(editor, id, { title: "Due", deadline }));
    must(await closeArticle(editor, closed, "Nobody will check it"));
    const now = new Date("2026-03-05T23:00:00Z");
    const ids = async (filter: ArticleFilter) =>
      (await listArticles({ search: "Due", ...filter }, now)).articles.map(({ id }) => id);
    expect(await ids({ state: "overdue" })).toEqual([late]);
    expect(await ids({ sort: "deadline" })).toEqual([closed, late, soon, free]);
    expect(await ids({ state: "open", sort: "deadline" })).toEqual([late, soon, free]);
    expect(await ids({ state: "closed" })).toEqual([closed]);
  });

  test.each(["newest", "deadline"])("goes on where the page before ended, each article once (%s)", async (order) => {
    const sort = order === "deadline" ? order : undefined;
    const rows = Array.from({ length: articlesPerPage + 5 }, (_, index) => ({
      title: `Paged ${order} ${index}`,
      // Some days with several articles, and some articles without a day.
      deadline: index < 45 ? `2026-03-${String(10 + Math.floor(index / 10))}` : null,
      importedById: "00000000-0000-4000-8000-000000000000",
      importedByName: "Somebody",
      importedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 10))),
      headHash: "",
    }));
    await database.article.createMany({ data: rows });
    const search = `Paged ${order}`;
    const first = await listArticles({ search, sort });
    const second = await listArticles({ search, sort, after: first.more ?? undefined });
    expect([first.articles.length, second.articles.length, second.more]).toEqual([articlesPerPage, 5, null]);
    expect(new Set([...first.articles, ...second.articles].map(({ id }) => id)).size).toBe(articlesPerPage + 5);
  });
});

test("an article that is not there has no head", async () => {
  expect(await getHead("00000000-0000-4000-8000-000000000000")).toBeNull();
});
