import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { roles } from "@/lib/vocabulary";
import { addEvidence } from "./add-evidence";
import { listEvidence } from "./queries";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer", "Ana Ruiz");
});
const link = { kind: "link", stance: "supports", url: "https://lamp.example/a", publishedOn: "2021-06-01" };

describe("adding evidence", () => {
  it("stores it for the article, cites it for the claim, and says both in the history", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const added = must(
      await addEvidence(reviewer, { claimId: claim.id, version: 1 }, { ...link, passage: "In June." }),
    );
    expect(added).toEqual({ claimId: claim.id, version: 2, changed: true });
    const [piece] = await database.evidence.findMany({ where: { articleId }, include: { citations: true } });
    const by = { addedById: reviewer.id, addedByName: "Ana Ruiz" };
    expect(piece).toMatchObject({ title: link.url, url: link.url, passage: "In June.", withdrawal: null, ...by });
    expect(piece?.citations).toMatchObject([{ claimId: claim.id, stance: "supports", citedByName: "Ana Ruiz" }]);
    expect(await eventTypes(articleId)).toEqual(["evidence.added", "evidence.cited"]);
    expect(await listEvidence(articleId, editor.id)).toMatchObject([{ id: piece?.id, url: link.url }]);
  });

  it("leaves the verdict alone, even where it contradicts", async () => {
    const { claim } = await oneClaim(editor);
    const supported = must(await addEvidence(reviewer, { claimId: claim.id, version: 1 }, link));
    const judged = must(await recordVerdict(reviewer, supported, { verdict: "sourced" }));
    must(await addEvidence(editor, judged, { kind: "note", stance: "contradicts", title: "Another call" }));
    const { verdict, version } = await database.claim.findUniqueOrThrow({ where: { id: claim.id } });
    expect({ verdict, version }).toEqual({ verdict: "sourced", version: 4 });
  });

  it.each([
    ["a script for an address", { ...link, url: "javascript:alert(1)" }, "url"],
    ["no title", { kind: "note", stance: "supports" }, "title"],
  ])("refuses %s, and writes nothing", async (_, given, field) => {
    const { articleId, claim } = await oneClaim(editor);
    const outcome = await addEvidence(reviewer, { claimId: claim.id, version: 1 }, given);
    expect(outcome).toMatchObject({ failure: { code: "invalid", fields: { [field]: expect.any(String) } } });
    expect(await database.evidence.count({ where: { articleId } })).toBe(0);
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it.each([null, undefined, "link", 7, []])("refuses what is no form at all (%j)", async (given) => {
    const { claim } = await oneClaim(editor);
    const outcome = await addEvidence(reviewer, { claimId: claim.id, version: 1 }, given);
    expect(outcome).toMatchObject({ failure: { code: "invalid" } });
  });

  it.each(roles)("is for the desk (%s)", async (role) => {
    const { articleId, claim } = await oneClaim(editor);
    const outcome = await addEvidence(await somebody(role), { claimId: claim.id, version: 1 }, link);
    if (role === "auditor") expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    else expect(outcome.ok).toBe(true);
    expect(await eventTypes(articleId)).toHaveLength(role === "auditor" ? 0 : 2);
  });
});
