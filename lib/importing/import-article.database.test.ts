import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { must, somebody } from "@/lib/testing/desk";
import { roles } from "@/lib/vocabulary";
import { importArticle } from "./import-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
});

let made = 0;
/** A text nobody has imported yet. */
const text = () => `The bridge ${++made}

The bridge opened on 4 May 2021, the mayor said. It cost 9 million euros 🚀 and carries 40 percent of the traffic.

“We built it in two years,” said Ada Marsh, the chief engineer.`;

const everything = (articleId: string) =>
  database.article.findUniqueOrThrow({ where: { id: articleId }, include: { revisions: true, claims: true } });
const counts = async () => [await database.article.count(), await database.event.count(), await database.claim.count()];
const file = (name: string, content: string) => ({ file: { bytes: new TextEncoder().encode(content), name } });

describe("importing an article", () => {
  it("stores the text, the bytes it came from and its claims, with a history that verifies", async () => {
    const given = text();
    const { articleId, existing, claims } = must(
      await importArticle(editor, { pasted: given }, { publisher: "The Lamp" }),
    );
    const article = await everything(articleId);
    expect(existing).toBe(false);
    expect(article).toMatchObject({ publisher: "The Lamp", importedByName: "Ilka Brandt", version: 1 });
    expect(article.revisions.map(({ number, text }) => [number, text])).toEqual([[1, given]]);
    expect(new TextDecoder().decode(article.revisions[0]?.original)).toBe(given);
    expect(claims).toBe(article.claims.length);
    expect(new Set(article.claims.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("is for two reviewers where that is asked for, and its history says so", async () => {
    const { articleId } = must(await importArticle(editor, { pasted: text() }, {}, 2));
    expect(await everything(articleId)).toMatchObject({ requiredReviews: 2, version: 1 });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it.each([
    ["emoji", (given: string) => `🚀🚀 ${given.replaceAll(". ", " 👩‍👩‍👧‍👦. ")} 🇺🇦`],
    ["carriage returns", (given: string) => given.replaceAll("\n", "\r\n")],
    ["old line ends and a byte order mark", (given: string) => `\uFEFF${given.replaceAll("\n", "\r")}`],
    ["NUL and a lone surrogate", (given: string) => given.replace("It cost", "It\0cost \ud83d ")],
    ["words written right to left", (given: string) => given.replaceAll("Ada Marsh", "Ada שלום")],
  ])("keeps every anchor on its words in a text with %s", async (_, change) => {
    const { articleId } = must(await importArticle(editor, { pasted: change(text()) }, {}));
    const { revisions, claims } = await everything(articleId);
    expect(claims.length).toBeGreaterThan(2);
    for (const { start, end, exact, prefix, suffix } of claims) {
      const stored = revisions[0]?.text ?? "";
      expect(stored.slice(start, end)).toBe(exact);
      expect(stored.slice(start - prefix.length, end + suffix.length)).toBe(`${prefix}${exact}${suffix}`);
    }
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("leads the same text to the article there is, whatever it came as, and writes nothing", async () => {
    const given = text();
    const first = must(await importArticle(editor, { pasted: given }, {}));
    const before = await counts();
    for (const again of [
      { pasted: given },
      { pasted: `\uFEFF${given.replaceAll("\n", "\r\n")}` },
      file("a.txt", given),
    ])
      expect(must(await importArticle(editor, again, { title: "Another" }))).toEqual({ ...first, existing: true });
    expect(await counts()).toEqual(before);
  });

  it("makes one article of the same text imported at once", async () => {
    const given = { pasted: text() };
    const before = await database.article.count();
    const all = (await Promise.all([1, 2, 3, 4].map(() => importArticle(editor, given, {})))).map(must);
    expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1);
    expect(all.filter(({ existing }) => !existing)).toHaveLength(1);
    expect(await database.article.count()).toBe(before + 1);
  });

  it.each([
    ["was disabled", { disabledAt: new Date() }],
    ["lost the role", { role: "reviewer" as const }],
  ])("stores nothing for who %s while the claims were being found", async (_, data) => {
    const other = await somebody("editor");
    const before = await counts();
    await database.user.update({ where: { id: other.id }, data });
    expect(await importArticle(other, { pasted: text() }, {})).toMatchObject({ failure: { code: "forbidden" } });
    expect(await counts()).toEqual(before);
  });

  it("lets what was typed win over what the file says, and never stores a script for its address", async () => {
    const matter = `---\ntitle: Theirs\nbyline: Ada Marsh\naddress: "javascript:alert(1)"\n---\n\n${text()}`;
    const { articleId } = must(await importArticle(editor, file("a.md", matter), { title: "Ours" }));
    expect(await everything(articleId)).toMatchObject({ title: "Ours", byline: "Ada Marsh", address: null });
  });

  it.each([
    ["nothing", { pasted: "  \n" }, {}],
    ["a picture", { file: { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), name: "a.txt" } }, {}],
    ["a format not read", file("a.docx", "Some text."), {}],
    ["an address that is none", { pasted: "Some text of an article." }, { address: "javascript:alert(1)" }],
  ])("refuses %s, and writes nothing", async (_, input, details) => {
    const before = await counts();
    expect(await importArticle(editor, input, details)).toMatchObject({ failure: { code: "invalid" } });
    expect(await counts()).toEqual(before);
  });

  it("says what the file holds and the text does not, since nobody looks at it first", async () => {
    const page = `<nav>Home</nav><article><p>${text()}</p><p>${text()}</p></article>`;
    expect(must(await importArticle(editor, file("a.html", page), {}))).toMatchObject({
      leftOut: [expect.objectContaining({ words: "Home", why: expect.any(String) })],
      doubts: [],
    });
  });

  it("refuses an address that leads inside", async () => {
    expect(await importArticle(editor, { address: "http://169.254.169.254/latest" }, {})).toMatchObject({
      failure: { code: "invalid", fields: { address: expect.stringMatching(/this link alone/) } },
    });
  });

  it.each(roles)("is for editors (%s)", async (role) => {
    const before = await counts();
    const outcome = await importArticle(await somebody(role), { pasted: text() }, {});
    const may = role === "admin" || role === "editor";
    if (may) expect(outcome.ok).toBe(true);
    else expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    expect((await counts())[0]).toBe((before[0] ?? 0) + (may ? 1 : 0));
  });
});
