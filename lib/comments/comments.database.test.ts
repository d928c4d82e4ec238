import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { splitClaim } from "@/lib/claims/split-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { twoClaims } from "@/lib/testing/two-claims";
import { commentOn } from "@/lib/testing/work-commands";
import { addComment } from "./add-comment";
import { countOpenThreads, listThreads } from "./queries";
import { reopenComment, resolveComment } from "./resolve-comment";

let editor: Actor;
let ada: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ed Itor");
  ada = await somebody("reviewer", "Ada Märsh");
});

describe("a thread", () => {
  it("begins, is answered, is resolved when done, and can be reopened", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const id = await commentOn(editor, claim.id, "Who rang them, @Ada Märsh?");
    must(await addComment(ada, claim.id, { text: "I did.", replyToId: id }));
    const [thread] = await listThreads(claim.id, editor.id);
    expect(thread).toMatchObject({
      id,
      author: "Ed Itor",
      text: "Who rang them, @Ada Märsh?",
      resolved: null,
      sealed: false,
      mentions: [{ id: ada.id, name: "Ada Märsh" }],
      answers: [{ author: "Ada Märsh", text: "I did.", mentions: [] }],
    });
    expect(await countOpenThreads(articleId, editor.id)).toEqual(new Map([[claim.id, 1]]));

    must(await resolveComment(ada, claim.id, id, " The log says so. "));
    expect(await listThreads(claim.id, editor.id)).toMatchObject([
      { resolved: { by: "Ada Märsh", reason: "The log says so." } },
    ]);
    expect(await countOpenThreads(articleId, editor.id)).toEqual(new Map());
    expect(await addComment(editor, claim.id, { text: "Thanks", replyToId: id })).toMatchObject({
      failure: { code: "conflict" },
    });

    must(await reopenComment(editor, claim.id, id));
    expect(await listThreads(claim.id, editor.id)).toMatchObject([{ resolved: null }]);
    expect(await eventTypes(articleId)).toEqual([
      ...["comment.added", "comment.added", "comment.resolved", "comment.reopened"],
    ]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("leaves the claim where it was: nobody's verdict becomes stale by it, and a stale one names what moved it", async () => {
    const { claim } = await oneClaim(editor);
    const seen = { claimId: claim.id, version: 1 };
    await commentOn(ada, claim.id);
    must(await recordVerdict(editor, seen, { verdict: "unverified", rationale: "Rang twice" }));
    await commentOn(ada, claim.id, "And once more");
    expect(await recordVerdict(ada, seen, { verdict: "unverified", rationale: "Rang" })).toMatchObject({
      failure: { code: "conflict", current: { lastChange: "Ed Itor marked claim 1 unverified." } },
    });
  });

  it("goes on where other claims took the claim's place, but not where the check is closed", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    must(await splitClaim(editor, one, { at: 10 }));
    await commentOn(ada, one.claimId);
    must(await closeArticle(editor, articleId, "Published"));
    expect(await addComment(ada, two.claimId, { text: "Too late" })).toMatchObject({ failure: { code: "conflict" } });
  });

  it("keeps words as they are: markup, formulas and odd letters are text", async () => {
    const { claim } = await oneClaim(editor);
    const text = `<img src=x onerror=alert(1)> =1+1 ${"\u202E"}abc 🦊\n\nsecond`;
    await commentOn(ada, claim.id, text);
    expect(await listThreads(claim.id, ada.id)).toMatchObject([{ text }]);
  });

  it.each([
    ["nothing", "  ", "Write something first."],
    ["too much", "x".repeat(5_001), "Keep a comment under 5,000 characters."],
  ])("refuses %s", async (_, text, message) => {
    const { claim } = await oneClaim(editor);
    expect(await addComment(ada, claim.id, { text })).toMatchObject({ failure: { code: "invalid", message } });
  });

  it("answers only a beginning on the same claim", async () => {
    const { one, two } = await twoClaims(editor);
    const beginning = await commentOn(editor, one.claimId);
    must(await addComment(ada, one.claimId, { text: "An answer", replyToId: beginning }));
    const answer = await database.comment.findFirstOrThrow({ where: { replyToId: beginning } });
    for (const [claimId, replyToId] of [
      [two.claimId, beginning],
      [one.claimId, answer.id],
    ] as const)
      expect(await addComment(ada, claimId, { text: "Astray", replyToId })).toMatchObject({
        failure: { code: "not-found" },
      });
    expect(await resolveComment(ada, one.claimId, answer.id)).toMatchObject({ failure: { code: "not-found" } });
  });
});

describe("a mention", () => {
  it("reaches everybody of that name, but not whoever writes", async () => {
    const { claim } = await oneClaim(editor);
    const [one, two] = [await somebody("reviewer", "Twin Name"), await somebody("auditor", "Twin Name")];
    await commentOn(one, claim.id, "@Twin Name, look. @Nobody at all and desk@Twin Name");
    const { mentions } = await database.comment.findFirstOrThrow({ where: { claimId: claim.id } });
    expect(mentions).toEqual([two.id]);
  });

  it("of somebody whose account is disabled is refused, and nothing is written", async () => {
    const { claim } = await oneClaim(editor);
    const gone = await somebody("reviewer", "Gone Fishing");
    await database.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    const said = { text: "Ask @Gone Fishing" };
    expect(await addComment(ada, claim.id, said)).toMatchObject({
      failure: { code: "invalid", fields: { text: expect.stringContaining("Gone Fishing cannot read the desk") } },
    });
    expect(await database.comment.count({ where: { claimId: claim.id } })).toBe(0);
    // Somebody else of the name, who can read it, is meant then.
    const here = await somebody("reviewer", "Gone Fishing");
    must(await addComment(ada, claim.id, said));
    expect(await database.comment.findFirstOrThrow({ where: { claimId: claim.id } })).toMatchObject({
      mentions: [here.id],
    });
  });
});
