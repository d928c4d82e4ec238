import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { allRows } from "@/lib/testing/all-rows";
import { articleWithClaims, eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { twoClaims } from "@/lib/testing/two-claims";
import { listClaims } from "@/lib/views/queries";
import { assignClaims } from "./assign-claims";
import { assigneesOf } from "./queries";
import { unassignClaims } from "./unassign-claims";

let editor: Actor;
let ada: Actor;
let ben: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  ada = await somebody("reviewer", "Ada");
  ben = await somebody("reviewer", "Ben");
});

const whose = async (articleId: string) =>
  (await listClaims(articleId, { readerId: editor.id })).map(({ assignees = [] }) => assignees.map(({ name }) => name));

describe("assigning", () => {
  it("gives many claims in one transaction, each by its own event, and moves what another had", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const claimIds = [one.claimId, two.claimId];
    expect(must(await assignClaims(ada, { claimIds: [one.claimId], assigneeId: ada.id }))).toEqual({ changed: 1 });
    expect(must(await assignClaims(editor, { claimIds, assigneeId: ben.id }))).toEqual({ changed: 2 });
    expect(await whose(articleId)).toEqual([["Ben"], ["Ben"]]);
    expect(await eventTypes(articleId)).toEqual([
      ...["claim.assigned", "claim.unassigned", "claim.assigned", "claim.assigned"],
    ]);
    expect(must(await unassignClaims(editor, { claimIds, assigneeId: null }))).toEqual({ changed: 2 });
    expect(await whose(articleId)).toEqual([[], []]);
    expect((await listClaims(articleId)).map(({ version }) => version)).toEqual([1, 1]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("changes none where one is refused, and names it", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    must(await dismissClaim(editor, two, "No claim"));
    const before = await allRows();
    const refused = await assignClaims(editor, { claimIds: [one.claimId, two.claimId], assigneeId: ada.id });
    expect(refused).toMatchObject({ failure: { code: "conflict", message: expect.stringContaining("Claim 2:") } });
    expect(await allRows()).toEqual(before);
    expect(await whose(articleId)).toEqual([[], []]);
  });

  it("lets a reviewer take and give back their own, and nobody else's", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const claimIds = [claim.id];
    const forbidden = { failure: { code: "forbidden" } };
    expect(await assignClaims(ada, { claimIds, assigneeId: ben.id })).toMatchObject(forbidden);
    must(await assignClaims(ben, { claimIds, assigneeId: ben.id }));
    expect(await assignClaims(ada, { claimIds, assigneeId: ada.id })).toMatchObject({
      failure: { code: "conflict", message: expect.stringContaining("Ben has it already") },
    });
    expect(await unassignClaims(ada, { claimIds, assigneeId: ben.id })).toMatchObject(forbidden);
    expect(await unassignClaims(ada, { claimIds, assigneeId: null })).toMatchObject(forbidden);
    must(await unassignClaims(ben, { claimIds, assigneeId: ben.id }));
    expect(await whose(articleId)).toEqual([[]]);
  });

  it.each<[string, Actor["role"], boolean]>([
    ["an auditor", "auditor", false],
    ["somebody whose account is disabled", "reviewer", true],
  ])("is refused for %s", async (_, role, disabled) => {
    const { claim } = await oneClaim(editor);
    const person = await somebody(role);
    if (disabled) await database.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    const outcome = await assignClaims(editor, { claimIds: [claim.id], assigneeId: person.id });
    expect(outcome).toMatchObject({ failure: { code: "invalid" } });
    expect((await assigneesOf({ id: claim.id }, editor.id)).size).toBe(0);
  });

  it("takes at most 500 at once, all of one article, and some at all", async () => {
    const [one, other] = [await oneClaim(editor), await oneClaim(editor)];
    const many = Array.from({ length: 501 }, () => crypto.randomUUID());
    for (const claimIds of [[], many, [one.claim.id, other.claim.id], [one.claim.id, crypto.randomUUID()]])
      expect((await assignClaims(editor, { claimIds, assigneeId: ada.id })).ok).toBe(false);
  });

  it("gives 500 within a few seconds", async () => {
    const words = Array.from({ length: 500 }, (_, n) => `Sluice ${n} opened`);
    const { claims, articleId } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
    const begun = performance.now();
    must(await assignClaims(editor, { claimIds: claims.map(({ id }) => id), assigneeId: ada.id }));
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect((await assigneesOf({ articleId }, editor.id)).size).toBe(500);
  });
});
