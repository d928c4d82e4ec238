import { beforeAll, describe, expect, it } from "vitest";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, somebody } from "@/lib/testing/desk";
import { articleWithFindings, targetsOf } from "@/lib/testing/findings";
import { revised, targetOf } from "@/lib/testing/revision-commands";
import { askWriter, putAside, reopenFinding } from "./decide-finding";
import { openFindings } from "./queries";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  [editor, reviewer] = [await somebody("editor"), await somebody("reviewer")];
});
const because = "The archive says so";
const openOf = async (articleId: string) => (await openFindings([articleId])).get(articleId) ?? 0;
const textOf = async (articleId: string) =>
  (await database.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: "desc" } })).text;

it("is put aside by a reviewer, and counts no longer", async () => {
  const { articleId, weekday } = await articleWithFindings(editor);
  expect(await openOf(articleId)).toBe(2);
  must(await putAside(reviewer, weekday, because));
  expect(await openOf(articleId)).toBe(1);
});

describe("in a later revision", () => {
  it("stays aside while both places keep their words, wherever they stand then", async () => {
    const { articleId, weekday } = await articleWithFindings(editor);
    must(await putAside(reviewer, weekday, because));
    await revised(editor, articleId, `A new first sentence stands here. ${await textOf(articleId)}`);
    const { key } = (await targetsOf(articleId)).weekday;
    const row = await database.finding.findUniqueOrThrow({ where: { articleId_key: { articleId, key } } });
    expect(row).toMatchObject({ key: weekday.key, found: true, decision: "right", words: because });
    expect(row.spans).toMatchObject([{ start: 47 }, { start: 55 }]);
    expect(await openOf(articleId)).toBe(1);
  });

  it("is another where one place says something else", async () => {
    const { articleId, weekday } = await articleWithFindings(editor);
    must(await putAside(reviewer, weekday, because));
    await revised(editor, articleId, (await textOf(articleId)).replace("Monday", "Sunday"));
    expect(await openOf(articleId)).toBe(2);
  });

  it("is gone once it was mended, and is what it was when its words come back", async () => {
    const { articleId, weekday } = await articleWithFindings(editor);
    must(await putAside(reviewer, weekday, because));
    const before = await textOf(articleId);
    await revised(editor, articleId, before.replace("Monday", "Tuesday"));
    expect(await reopenFinding(editor, { ...weekday, seen: "right" }, because)).toMatchObject({
      failure: { code: "not-found" },
    });
    await revised(editor, articleId, before);
    expect(await openOf(articleId)).toBe(1);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });
});

describe("a decision", () => {
  it("made on an old page is refused with what the other person said", async () => {
    const { weekday } = await articleWithFindings(editor);
    must(await putAside(reviewer, weekday, because));
    const late = await askWriter(editor, weekday, "Which day?");
    expect(late).toMatchObject({ failure: { code: "conflict", message: expect.stringContaining(because) } });
  });

  it("goes from a query to right as it stands once the writer has answered", async () => {
    const { articleId, unit } = await articleWithFindings(editor);
    must(await askWriter(editor, unit, ""));
    must(await putAside(editor, { ...unit, seen: "asked" }, because));
    expect((await targetsOf(articleId)).unit.seen).toBe("right");
  });

  it("takes a reason, and a key that the article has", async () => {
    const { weekday } = await articleWithFindings(editor);
    expect(await putAside(editor, weekday, " ")).toMatchObject({ failure: { fields: { reason: expect.any(String) } } });
    expect(await putAside(editor, { ...weekday, key: "0".repeat(64) }, because)).toMatchObject({
      failure: { code: "not-found" },
    });
  });
});

it("is left to others by whoever judged one of its claims blind, since everybody reads the reason", async () => {
  const { articleId, weekday, unit } = await articleWithFindings(editor);
  must(await setRequiredReviews(editor, articleId, 2));
  const claim = await database.claim.findFirstOrThrow({ where: { articleId, number: 1 } });
  must(await recordVerdict(reviewer, await targetOf(claim.id), { verdict: "unverified", rationale: "Nobody knows" }));
  for (const say of [putAside, askWriter])
    expect(await say(reviewer, weekday, because)).toMatchObject({ failure: { code: "conflict" } });
  must(await putAside(reviewer, unit, because));
  must(await putAside(await somebody("reviewer"), weekday, because));
});
