import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { amendArticle } from "./amend-article";
import type { DetailsInput } from "./schema";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const rowOf = (id: string) => database.article.findUniqueOrThrow({ where: { id } });
const details: DetailsInput = {
  title: "The bridge",
  publisher: "The Lamp",
  byline: "Ada Marsh",
  address: "https://lamp.example/bridge",
  publishedAt: "2026-03-05",
};

describe("amending an article", () => {
  it("says before and after in one event, and leaves the text alone", async () => {
    const { articleId } = await oneClaim(editor);
    const revisions = await database.revision.findMany({ where: { articleId } });
    expect(must(await amendArticle(editor, articleId, details))).toEqual({ changed: true });
    expect(await rowOf(articleId)).toMatchObject({ ...details, version: 2 });
    const event = await database.event.findFirstOrThrow({ where: { chain: articleId }, orderBy: { seq: "desc" } });
    expect(JSON.parse(event.payload ?? "")).toMatchObject({ before: { title: "A test" }, after: details });
    expect(await eventTypes(articleId)).toEqual(["article.amended"]);
    expect(await database.revision.findMany({ where: { articleId } })).toEqual(revisions);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("writes nothing where nothing changes, whatever spaces were typed", async () => {
    const { articleId } = await oneClaim(editor);
    must(await amendArticle(editor, articleId, details));
    const before = await rowOf(articleId);
    const same = { ...details, title: "  The bridge ", byline: "Ada Marsh\n" };
    expect(must(await amendArticle(editor, articleId, same))).toEqual({ changed: false });
    expect(await rowOf(articleId)).toEqual(before);
    expect(await eventTypes(articleId)).toEqual(["article.amended"]);
  });

  it("empties what is left empty, but never the title", async () => {
    const { articleId } = await oneClaim(editor);
    must(await amendArticle(editor, articleId, details));
    must(
      await amendArticle(editor, articleId, { title: "", publisher: "", byline: " ", address: "", publishedAt: "" }),
    );
    const none = { publisher: null, byline: null, address: null, publishedAt: null };
    expect(await rowOf(articleId)).toMatchObject({ title: "The bridge", ...none });
  });

  it.each([
    ["address", "javascript:alert(1)"],
    ["address", "ftp://lamp.example"],
    ["publishedAt", "2026-13-01"],
    ["publisher", "p".repeat(201)],
  ])("refuses what the %s cannot be: %s", async (field, value) => {
    const { articleId } = await oneClaim(editor);
    const before = await rowOf(articleId);
    expect(await amendArticle(editor, articleId, { ...details, [field]: value })).toMatchObject({
      failure: { code: "invalid", fields: { [field]: expect.any(String) } },
    });
    expect(await rowOf(articleId)).toEqual(before);
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("refuses a form filled from an older page, and says what others wrote meanwhile", async () => {
    const { articleId } = await oneClaim(editor);
    must(await amendArticle(editor, articleId, details, "1"));
    const stale = { ...details, publisher: "", byline: "A. Marsh" };
    expect(await amendArticle(await somebody("editor"), articleId, stale, "1")).toMatchObject({
      failure: {
        code: "conflict",
        current: { version: 2, lastChange: "It now says: Publisher: The Lamp · Byline: Ada Marsh." },
      },
    });
    expect(await amendArticle(editor, articleId, stale, "one")).toMatchObject({ failure: { code: "invalid" } });
    expect(await rowOf(articleId)).toMatchObject(details);
    expect(await eventTypes(articleId)).toEqual(["article.amended"]);
    expect(must(await amendArticle(editor, articleId, stale, "2"))).toEqual({ changed: true });
  });

  it.each(["reviewer", "auditor"] as const)("is refused to a %s", async (role) => {
    const { articleId } = await oneClaim(editor);
    const outcome = await amendArticle(await somebody(role), articleId, details);
    expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    expect(await eventTypes(articleId)).toEqual([]);
  });
});
