import { beforeAll, describe, expect, it } from "vitest";
import { listClaimEntries } from "@/lib/audit/queries";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { roles } from "@/lib/vocabulary";
import { citeEvidence } from "./cite-evidence";
import { listEvidence } from "./queries";
import { supersedeEvidence } from "./supersede-evidence";
import { withdrawEvidence } from "./withdraw-evidence";

const corrected = { kind: "note", title: "A second call", publisher: "The Lamp" };
let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer");
});

describe("correcting evidence", () => {
  it("moves every citation to the new row, keeps the old one, and leaves stances and verdicts alone", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const { claim, evidenceId: old } = await noteFor(reviewer, one, "supports");
    must(await citeEvidence(reviewer, two, { evidenceId: old, stance: "contradicts" }));
    const judged = must(await recordVerdict(reviewer, claim, { verdict: "sourced" }));
    const { changed, evidenceId } = must(await supersedeEvidence(editor, old, corrected));
    expect({ changed, same: evidenceId === old }).toEqual({ changed: true, same: false });

    const citations = await database.citation.findMany({ where: { claim: { articleId } }, orderBy: { stance: "asc" } });
    expect(citations.map(({ evidenceId: cited, stance }) => [cited, stance])).toEqual([
      [evidenceId, "supports"],
      [evidenceId, "contradicts"],
    ]);
    expect(await database.evidence.findUniqueOrThrow({ where: { id: old } })).toMatchObject({ title: "A call" });
    expect(await listEvidence(articleId, editor.id)).toMatchObject([{ id: evidenceId, title: "A second call" }]);
    const standing = await database.claim.findUniqueOrThrow({ where: { id: one.claimId } });
    expect(standing).toMatchObject({ verdict: "sourced", version: judged.version + 1 });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("tells the claim's history of each wording, and of the end of the last", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const second = must(await supersedeEvidence(editor, evidenceId, corrected));
    const third = must(await supersedeEvidence(editor, second.evidenceId, { ...corrected, reference: "p. 4" }));
    must(await withdrawEvidence(editor, third.evidenceId, "It is forged"));
    const entries = await listClaimEntries({ id: one.claimId, articleId }, editor.id);
    expect(entries.map(({ type }) => type)).toEqual([
      "evidence.withdrawn",
      "evidence.superseded",
      "evidence.superseded",
      "evidence.cited",
    ]);
    expect(entries[1]?.change).toEqual({ before: "place in it: none", after: "place in it: p. 4" });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("writes nothing where nothing differs", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    expect(must(await supersedeEvidence(editor, evidenceId, { kind: "note", title: " A call " }))).toEqual({
      changed: false,
      evidenceId,
    });
    expect(await eventTypes(articleId, 4)).toEqual([]);
  });

  it("refuses what was corrected or withdrawn already, and what is no evidence", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const { evidenceId: old } = await noteFor(reviewer, one, "supports");
    const { evidenceId } = must(await supersedeEvidence(editor, old, corrected));
    const conflict = { failure: { code: "conflict" } };
    expect(await supersedeEvidence(editor, old, { kind: "note", title: "A third" })).toMatchObject(conflict);
    expect(await withdrawEvidence(editor, old, "It is forged")).toMatchObject(conflict);
    expect(await citeEvidence(editor, two, { evidenceId: old, stance: "supports" })).toMatchObject(conflict);
    const incomplete = { kind: "note", title: "A call", passage: "Sí", translation: "Yes" };
    expect(await supersedeEvidence(editor, evidenceId, incomplete)).toMatchObject({
      failure: { code: "invalid", fields: { translatedBy: expect.any(String) } },
    });
    must(await withdrawEvidence(editor, evidenceId, "It is forged"));
    expect(await supersedeEvidence(editor, evidenceId, { kind: "note", title: "A third" })).toMatchObject(conflict);
    expect(await eventTypes(articleId, 4)).toEqual(["evidence.superseded", "evidence.withdrawn"]);
  });

  it("happens once where two do it at once", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const both = await Promise.all([editor, reviewer].map((actor) => supersedeEvidence(actor, evidenceId, corrected)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eventTypes(articleId, 4)).toEqual(["evidence.superseded"]);
  });

  it.each(roles)("is for the desk (%s)", async (role) => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const outcome = await supersedeEvidence(await somebody(role), evidenceId, corrected);
    if (role === "auditor") expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    else expect(outcome.ok).toBe(true);
    expect(await eventTypes(articleId, 4)).toHaveLength(role === "auditor" ? 0 : 1);
  });
});
