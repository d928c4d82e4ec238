import { beforeAll, describe, expect, it } from "vitest";
import { amendArticle } from "@/lib/articles/amend-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { splitClaim } from "@/lib/claims/split-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { secrets, workBlind } from "@/lib/testing/blind-work";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { twoClaims } from "@/lib/testing/two-claims";
import { presenceLastsMs } from "./beats";
import { readChanges } from "./changes";
import { keepPresence, whoIsHere } from "./presence";
import { eventsAfter } from "./source";

let ada: Actor;
let ben: Actor;
let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  ada = await somebody("reviewer", "Ada Marsh");
  ben = await somebody("reviewer", "Ben Okri");
});

const headOf = async (articleId: string) =>
  (await database.article.findUniqueOrThrow({ where: { id: articleId } })).headSeq;

describe("what changed since an event", () => {
  it("is the claims as they are now, and what others did to them", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const before = await headOf(articleId);
    must(await recordVerdict(ada, one, unverified));
    must(await recordVerdict(ben, two, unverified));
    const changes = await readChanges(articleId, ben.id, before);
    expect(changes).toMatchObject({
      what: "claims",
      seq: before + 2,
      claims: [
        { id: one.claimId, version: 2, verdict: "unverified" },
        { id: two.claimId, version: 2, verdict: "unverified" },
      ],
      gone: [],
      news: [{ by: "Ada Marsh", did: "marked claim 1 unverified", claimIds: [one.claimId] }],
    });
    const last = await readChanges(articleId, ben.id, before + 2);
    expect(last).toEqual({ what: "claims", seq: before + 2, claims: [], gone: [], touched: [], news: [] });
  });

  it("names the claims that others took the place of", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const before = await headOf(articleId);
    must(await splitClaim(ada, { claimId: claim.id, version: 1 }, { at: 10 }));
    const changes = await readChanges(articleId, ben.id, before);
    expect(changes).toMatchObject({ what: "claims", gone: [claim.id], claims: [{ version: 1 }, { version: 1 }] });
  });

  it("is the whole article where that changed", async () => {
    const { articleId } = await oneClaim(editor);
    const before = await headOf(articleId);
    const details = { title: "Another title", publisher: "", byline: "", address: "", publishedAt: "" };
    must(await amendArticle(editor, articleId, details));
    expect(await readChanges(articleId, ben.id, before)).toEqual({ what: "article", seq: before + 1 });
  });

  it("tells nobody but its author of what is done blind, until both reviews are in", async () => {
    const claims = await twoClaims(editor);
    await judgedByTwo(editor, claims);
    const before = await headOf(claims.articleId);
    await workBlind(ada, claims);
    const head = await headOf(claims.articleId);
    const others = await readChanges(claims.articleId, ben.id, before);
    expect(others).toEqual({ what: "claims", seq: head, claims: [], gone: [], touched: [], news: [] });
    expect(await readChanges(claims.articleId, ada.id, before)).toMatchObject({ touched: [claims.one.claimId] });

    must(await recordVerdict(ben, claims.one, unverified));
    const read = JSON.stringify(await readChanges(claims.articleId, editor.id, head));
    expect(read).toContain(claims.one.claimId);
    for (const secret of secrets) expect(read).not.toContain(secret);
  });

  it("is read without the text of an import", async () => {
    const { articleId } = await oneClaim(editor);
    const rows = await eventsAfter(articleId, 0);
    expect(rows.map(({ type, payload }) => [type, payload])).toEqual([
      ["article.imported", null],
      ["claims.extracted", null],
    ]);
  });
});

describe("presence", () => {
  const page = (claimId: string | null) =>
    ({ state: "here", id: crypto.randomUUID(), claimId, working: true }) as const;

  it("lapses when a page falls silent, and its row goes", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const [began, later] = [new Date("2026-11-22T12:00:00Z"), new Date("2026-11-22T13:00:00Z")];
    await keepPresence(ada, articleId, page(claim.id), began);
    const claims = [{ claimId: claim.id, working: true }];
    expect(await whoIsHere(articleId, began)).toEqual([{ userId: ada.id, name: "Ada Marsh", claims }]);
    expect(await whoIsHere(articleId, new Date(began.getTime() + presenceLastsMs))).toEqual([]);
    await keepPresence(ben, articleId, page(null), later);
    expect(await database.presence.count({ where: { articleId } })).toBe(1);
  });

  it("is each person's own: another's page is neither moved nor ended", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const adas = page(claim.id);
    await keepPresence(ada, articleId, adas);
    await keepPresence(ben, articleId, { ...adas, claimId: null, working: false });
    await keepPresence(ben, articleId, { state: "gone", id: adas.id });
    expect(await whoIsHere(articleId)).toMatchObject([{ name: "Ada Marsh", claims: [{ working: true }] }]);
  });

  it("tells in an article that two judge who is there, and not where", async () => {
    const claims = await twoClaims(editor);
    await judgedByTwo(editor, claims);
    await keepPresence(ada, claims.articleId, page(claims.one.claimId));
    expect(await whoIsHere(claims.articleId)).toEqual([{ userId: ada.id, name: "Ada Marsh", claims: [] }]);
  });

  it("is kept of so many pages of one person, and the ones that are go on", async () => {
    const { articleId } = await twoClaims(editor);
    const cy = await somebody("reviewer");
    const first = page(null);
    expect(await keepPresence(cy, articleId, first)).toBe("kept");
    const until = new Date(Date.now() + 60_000);
    const rest = Array.from({ length: 199 }, () => ({
      id: crypto.randomUUID(),
      userId: cy.id,
      userName: cy.name,
      articleId,
      working: false,
      until,
    }));
    await database.presence.createMany({ data: rest });
    expect(await keepPresence(cy, articleId, page(null))).toBe("too many");
    expect(await keepPresence(cy, articleId, first)).toBe("kept");
    expect(await keepPresence(ada, articleId, page(null))).toBe("kept");
  });

  it("is of no article that is not there", async () => {
    expect(await keepPresence(ada, crypto.randomUUID(), page(null))).toBe("no article");
  });
});
