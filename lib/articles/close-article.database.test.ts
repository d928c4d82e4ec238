import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { stateOf } from "@/lib/commands/rules/article-state";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithoutClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { twoClaims } from "@/lib/testing/two-claims";
import { closeArticle } from "./close-article";

const because = "We are done with it";
let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const stateNow = async (id: string) => stateOf(await database.article.findUniqueOrThrow({ where: { id } }));
const lastPayload = async (chain: string) =>
  JSON.parse((await database.event.findFirstOrThrow({ where: { chain }, orderBy: { seq: "desc" } })).payload ?? "");

describe("closing a check", () => {
  it("needs no reason when no claim is left: judged and dismissed ones are not", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    must(await recordVerdict(editor, one, { verdict: "unverified", rationale: "We rang" }));
    must(await dismissClaim(editor, two, "A turn of phrase"));
    expect(must(await closeArticle(editor, articleId, null))).toEqual({ changed: true });
    expect(await stateNow(articleId)).toBe("closed");
    expect(await lastPayload(articleId)).toEqual({ reason: null, toCheck: 0, opened: [] });
  });

  it("needs one with claims left, and keeps how many", async () => {
    const { articleId, one } = await twoClaims(editor);
    for (const none of [null, "", "  ", "no"])
      expect(await closeArticle(editor, articleId, none)).toMatchObject({
        failure: { code: "invalid", message: expect.stringMatching(/^2 claims are still to check/) },
      });
    must(await dismissClaim(editor, one, "A turn of phrase"));
    expect(await closeArticle(editor, articleId, "")).toMatchObject({
      failure: { message: expect.stringMatching(/^1 claim is/), fields: { reason: expect.any(String) } },
    });
    expect(await stateNow(articleId)).toBe("open");
    must(await closeArticle(editor, articleId, because));
    expect(await lastPayload(articleId)).toEqual({ reason: because, toCheck: 1, opened: [] });
    expect(await eventTypes(articleId, 3)).toEqual(["article.closed"]);
  });

  it("needs one where the claims were never found", async () => {
    const articleId = await articleWithoutClaims(editor);
    expect(await closeArticle(editor, articleId, null)).toMatchObject({
      failure: { code: "invalid", message: expect.stringMatching(/never found/) },
    });
    must(await closeArticle(editor, articleId, because));
    expect(await lastPayload(articleId)).toEqual({ reason: because, toCheck: 0, opened: [] });
  });

  it.each(["no", "x".repeat(2001)])("loses no reason in silence, though it needs none (%#)", async (reason) => {
    const { articleId, one, two } = await twoClaims(editor);
    for (const target of [one, two]) must(await dismissClaim(editor, target, "A turn of phrase"));
    expect(await closeArticle(editor, articleId, reason)).toMatchObject({
      failure: { fields: { reason: expect.any(String) } },
    });
    expect(await stateNow(articleId)).toBe("open");
  });
});
