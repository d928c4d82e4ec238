import { beforeAll, describe, expect, it } from "vitest";
import { assignClaims } from "@/lib/assignments/assign-claims";
import type { Actor } from "@/lib/auth/rules/permissions";
import { resolveComment } from "@/lib/comments/resolve-comment";
import { database } from "@/lib/database/client";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { disableTriggers } from "@/lib/testing/example-article";
import { commentOn } from "@/lib/testing/work-commands";
import { verifyArticle } from "./verify-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function talkedAbout() {
  const { articleId, claim } = await oneClaim(editor);
  const commentId = await commentOn(editor, claim.id);
  must(await resolveComment(editor, claim.id, commentId));
  must(await assignClaims(editor, { claimIds: [claim.id], assigneeId: editor.id }));
  expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  return { articleId, claimId: claim.id, commentId };
}

const words = `"text" = 'Nobody asked'`;

describe("the database itself", () => {
  it.each([
    `UPDATE "Comment" SET ${words}`,
    `UPDATE "Comment" SET "mentions" = '{}'`,
    `UPDATE "Comment" SET "blindRound" = 9`,
    'DELETE FROM "Comment"',
    'DELETE FROM "Assignment"',
    'TRUNCATE "Comment" CASCADE',
    'TRUNCATE "Assignment"',
  ])("refuses %s", async (statement) => {
    await talkedAbout();
    await expect(database.$executeRawUnsafe(statement)).rejects.toThrow(/refuses/);
  });
});

describe("verifying comments and assignments, once the guards are off", () => {
  beforeAll(disableTriggers);

  it.each([
    ["a comment's words", "Comment", words, "text is "],
    ["whom it names", "Comment", `"mentions" = '{00000000-0000-4000-8000-000000000000}'`, "mentions is "],
    ["that it is resolved", "Comment", `"resolvedAt" = NULL`, "resolvedAt is "],
    ["who had a claim", "Assignment", `"assigneeName" = 'Nobody'`, "assigneeName is "],
    ["that somebody has it", "Assignment", `"endedAt" = now()`, "endedAt is "],
    ["that it was taken in the open", "Assignment", `"blindRound" = 1`, "blindRound is "],
  ])("names what differs after somebody changed %s in the tables alone", async (_, table, change, fact) => {
    const { articleId, claimId } = await talkedAbout();
    await database.$executeRawUnsafe(`UPDATE "${table}" SET ${change} WHERE "claimId" = '${claimId}'`);
    const verification = await verifyArticle(articleId);
    expect(verification).toMatchObject({ intact: false, seq: null });
    expect(verification).toHaveProperty("message", expect.stringContaining(`${table.toLowerCase()}:`));
    expect(verification).toHaveProperty("message", expect.stringContaining(fact));
  });
});
