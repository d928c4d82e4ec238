import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle } from "@/lib/articles/archive-article";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { assignClaims } from "./assign-claims";
import { takeNext } from "./take-next";

let editor: Actor;
let ada: Actor;
/** Each test has its queue to itself: what the one before left is archived. */
beforeEach(async () => {
  editor = await somebody("editor");
  ada = await somebody("reviewer", "Ada");
  for (const { id } of await database.article.findMany({ where: { archivedAt: null } }))
    must(await archiveArticle(editor, id, "The test is over"));
});

async function articleOf(count: number, deadline: string | null = null) {
  const words = Array.from({ length: count }, (_, n) => `Sluice ${n} opened`);
  const made = await articleWithClaims(editor, `${words.join(". ")}. ${randomUUID()}`, words);
  if (deadline) must(await amendArticle(editor, made.articleId, { title: "Wanted", deadline }));
  return { ...made, ids: made.claims.map(({ id }) => id) };
}

const take = async (actor: Actor, here: string | null = null) => must(await takeNext(actor, here))?.claimId ?? null;
const working = (articleId: string, claimId: string, until: Date) =>
  database.presence.create({
    data: { id: randomUUID(), articleId, claimId, userId: editor.id, userName: "Ed", working: true, until },
  });
const later = () => new Date(Date.now() + 60_000);

describe("the queue", () => {
  it("gives what is assigned first, then what is wanted first, and marks what it gives", async () => {
    const [old, wanted] = [await articleOf(2), await articleOf(2, "2026-04-01")];
    must(await assignClaims(editor, { claimIds: [old.ids[1] ?? ""], assigneeId: ada.id }));
    expect(await take(ada)).toBe(old.ids[1]);
    expect(await take(ada)).toBe(old.ids[1]);
    expect(await eventTypes(wanted.articleId, 3)).toEqual([]);
    expect(await take(ada, old.ids[1])).toBe(wanted.ids[0]);
    expect(await eventTypes(wanted.articleId, 3)).toEqual(["claim.assigned"]);
    expect(await take(await somebody("reviewer"))).toBe(wanted.ids[1]);
    expect(await verifyArticle(wanted.articleId)).toMatchObject({ intact: true });
  });

  it("gives nothing that is judged, set aside, somebody's, worked on, or of a closed article", async () => {
    const { articleId, ids } = await articleOf(5);
    const [judged, dismissed, bens, busy, left] = ids.map((claimId) => ({ claimId, version: 1 }));
    if (!judged || !dismissed || !bens || !busy || !left) throw new Error("five were stored");
    must(await recordVerdict(editor, judged, unverified));
    must(await dismissClaim(editor, dismissed, "No claim"));
    must(await assignClaims(editor, { claimIds: [bens.claimId], assigneeId: editor.id }));
    await working(articleId, busy.claimId, later());
    expect(await take(ada)).toBe(left.claimId);
    expect(await take(await somebody("reviewer"))).toBeNull();
    must(await archiveArticle(editor, articleId, "Over"));
    expect(await take(ada)).toBeNull();
  });

  it("gives what somebody abandoned, and what somebody has whose account was disabled since", async () => {
    const { articleId, ids } = await articleOf(2);
    await working(articleId, ids[0] ?? "", new Date(Date.now() - 1_000));
    expect(await take(ada)).toBe(ids[0]);
    await database.user.update({ where: { id: ada.id }, data: { disabledAt: new Date() } });
    expect(await take(await somebody("reviewer"))).toBe(ids[0]);
    expect(await eventTypes(articleId)).toEqual(["claim.assigned", "claim.unassigned", "claim.assigned"]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("gives twenty who ask at once twenty different claims", async () => {
    const made = [await articleOf(12), await articleOf(12)];
    const people = await Promise.all(Array.from({ length: 20 }, (_, n) => somebody("reviewer", `Reviewer ${n}`)));
    const given = await Promise.all(people.map((person) => take(person)));
    expect(new Set(given).size).toBe(20);
    expect(given).not.toContain(null);
    for (const { articleId } of made) expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("gives each person a stretch of their own, and the rest at last", async () => {
    const words = ["Ash fell", "Bells rang", "Crops failed", "Dogs barked", "Eels swam"];
    const [ash, bells, crops, dogs, eels] = words;
    const text = `${ash}. ${bells}.\n\n${crops}. ${dogs}.\n\n${eels}. ${randomUUID()}`;
    const { claims } = await articleWithClaims(editor, text, words);
    const idOf = (some = "") => claims.find(({ exact }) => exact === some)?.id;
    const ben = await somebody("reviewer", "Ben");
    const [first, second] = [await take(ada), await take(ben)];
    expect([first, second]).toEqual([idOf(ash), idOf(crops)]);
    // With the verdict in, nothing of theirs is open for a moment: the stretch is theirs all the same.
    must(await recordVerdict(ada, { claimId: first ?? "", version: 1 }, unverified));
    expect(await take(ben, second)).toBe(idOf(dogs));
    expect(await take(ada)).toBe(idOf(bells));
    expect(await take(await somebody("reviewer"))).toBe(idOf(eels));
  });

  it("sends to another's passage only where nothing else is left", async () => {
    const { ids } = await articleOf(3);
    expect(await take(ada)).toBe(ids[0]);
    expect(await take(await somebody("reviewer"))).toBe(ids[1]);
  });

  it("is for nobody who judges no claim", async () => {
    await articleOf(1);
    expect(await takeNext(await somebody("auditor"), null)).toMatchObject({ failure: { code: "forbidden" } });
  });
});

describe("where two judge each claim", () => {
  it("gives it to two, never to whom whose review is in, and looks past who works on what", async () => {
    const made = await articleOf(1);
    const [claimId = ""] = made.ids;
    await judgedByTwo(editor, made);
    await working(made.articleId, claimId, later());
    expect(await take(ada)).toBe(claimId);
    must(await recordVerdict(ada, { claimId, version: 1 }, unverified));
    expect(await take(ada)).toBeNull();
    const ben = await somebody("reviewer", "Ben");
    expect(await take(ben)).toBe(claimId);
    expect(await take(await somebody("reviewer"))).toBeNull();
    expect(await eventTypes(made.articleId, 3)).toEqual(["work.sealed", "work.sealed", "work.sealed"]);
    expect(await verifyArticle(made.articleId)).toMatchObject({ intact: true });
  });

  it("does not tell by what it gives where the other reads", async () => {
    const words = ["Ash fell", "Bells rang"];
    const made = await articleWithClaims(editor, `${words.join(".\n\n")}. ${randomUUID()}`, words);
    await judgedByTwo(editor, { articleId: made.articleId });
    expect(await take(ada)).toBe(made.claims[0]?.id);
    expect(await take(await somebody("reviewer", "Ben"))).toBe(made.claims[0]?.id);
  });

  it("has no room for a third where one took it and another's review is in", async () => {
    const made = await articleOf(1);
    await judgedByTwo(editor, made);
    must(await recordVerdict(await somebody("reviewer"), { claimId: made.ids[0] ?? "", version: 1 }, unverified));
    expect(await take(ada)).toBe(made.ids[0]);
    expect(await take(await somebody("reviewer"))).toBeNull();
  });
});
