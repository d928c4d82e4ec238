import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { allRows } from "@/lib/testing/all-rows";
import { articleCommands } from "@/lib/testing/article-commands";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { keptAndRecounted } from "@/lib/testing/kept-counts";
import { eventSchema } from "./schema";
import { verifyArticle } from "./verify-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const headOf = async (id: string) => (await database.article.findUniqueOrThrow({ where: { id } })).headSeq;

it("has a command here for every event that an article's history knows after its import", () => {
  const ofArticles = eventSchema.options
    .filter(
      ({ shape }) =>
        !["invitation", "account", "password-link", "job", "desk"].includes(shape.subject.shape.type.value),
    )
    .map(({ shape }) => shape.type.value);
  // What captures a link, and nobody by hand, is tried in lib/capturing.
  const apart = ["article.imported", "claims.extracted", "evidence.captured"];
  const tried = new Set([...apart, ...articleCommands.flatMap(({ events }) => events)]);
  expect([...tried].sort()).toEqual(ofArticles.sort());
});

describe.each(articleCommands)("$name", ({ events, forbidden, prepare }) => {
  it("appends exactly its events, and the tables still follow from the history", async () => {
    const { articleId, run } = await prepare(editor);
    const before = await headOf(articleId);
    must(await run(editor));
    expect(await eventTypes(articleId, before)).toEqual(events);
    expect(await headOf(articleId)).toBe(before + events.length);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("writes nothing when the same is asked again", async () => {
    const { run } = await prepare(editor);
    must(await run(editor));
    const before = await allRows();
    const again = await run(editor);
    if (again.ok) expect(again.value).toMatchObject({ changed: false });
    expect(await allRows()).toEqual(before);
  });

  it(`writes nothing for a ${forbidden}`, async () => {
    const { run } = await prepare(editor);
    const actor = await somebody(forbidden);
    const before = await allRows();
    expect(await run(actor)).toMatchObject({ ok: false, failure: { code: "forbidden" } });
    expect(await allRows()).toEqual(before);
  });
});

it("leaves behind what a recount of the desk finds", async () => {
  const { kept, recounted } = await keptAndRecounted();
  expect(kept).toEqual(recounted);
  expect(Object.values(kept).map(({ length }) => length > 0)).toEqual([true, true, true, true]);
});
