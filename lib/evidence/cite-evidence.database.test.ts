import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { citeEvidence } from "./cite-evidence";
import { withdrawEvidence } from "./withdraw-evidence";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer");
});
const verdictOf = async ({ claimId }: ClaimTarget) =>
  (await database.claim.findUniqueOrThrow({ where: { id: claimId } })).verdict;

describe("citing evidence", () => {
  it("lets one piece serve a second claim, with a stance of its own", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const cited = must(await citeEvidence(editor, two, { evidenceId, stance: "contradicts" }));
    expect(cited).toMatchObject({ claimId: two.claimId, version: 2, changed: true });
    const citations = await database.citation.findMany({ where: { evidenceId }, orderBy: { createdAt: "asc" } });
    expect(citations.map(({ stance }) => stance)).toEqual(["supports", "contradicts"]);
    expect(await database.evidence.count({ where: { articleId } })).toBe(1);
    must(await recordVerdict(reviewer, cited, { verdict: "disputed" }));
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it.each(["contradicts", "context"])("reopens a sourced claim whose only support becomes %s", async (stance) => {
    const { articleId, one } = await twoClaims(editor);
    const { claim, evidenceId } = await noteFor(reviewer, one, "supports");
    const judged = must(await recordVerdict(reviewer, claim, { verdict: "sourced" }));
    must(await citeEvidence(editor, judged, { evidenceId, stance }));
    expect(await verdictOf(one)).toBeNull();
    const last = await database.event.findFirstOrThrow({ where: { chain: articleId }, orderBy: { seq: "desc" } });
    expect(JSON.parse(last.payload ?? "")).toMatchObject({ before: "supports", stance, reopened: true });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("keeps a sourced claim that has other support", async () => {
    const { one } = await twoClaims(editor);
    const first = await noteFor(reviewer, one, "supports");
    const second = await noteFor(reviewer, first.claim, "supports", "A second call");
    const judged = must(await recordVerdict(reviewer, second.claim, { verdict: "sourced" }));
    must(await citeEvidence(editor, judged, { evidenceId: first.evidenceId, stance: "context" }));
    expect(await verdictOf(one)).toBe("sourced");
  });

  it("reopens a silent dispute whose contradiction becomes support, but not an argued one", async () => {
    for (const [rationale, stays] of [
      ["", null],
      ["It was 2020", "disputed"],
    ] as const) {
      const { one } = await twoClaims(editor);
      const { claim, evidenceId } = await noteFor(reviewer, one, "contradicts");
      const judged = must(await recordVerdict(reviewer, claim, { verdict: "disputed", rationale }));
      must(await citeEvidence(editor, judged, { evidenceId, stance: "supports" }));
      expect(await verdictOf(one)).toBe(stays);
    }
  });

  it("writes nothing where the stance is the same", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { claim, evidenceId } = await noteFor(reviewer, one, "supports");
    const before = await database.citation.findMany({ where: { evidenceId } });
    expect(must(await citeEvidence(editor, claim, { evidenceId, stance: "supports" }))).toEqual({
      ...claim,
      changed: false,
    });
    expect(await database.citation.findMany({ where: { evidenceId } })).toEqual(before);
    expect(await eventTypes(articleId, 4)).toEqual([]);
  });

  it("refuses evidence of another article, withdrawn, or made up, and writes nothing", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const { claim: elsewhere } = await oneClaim(editor);
    const { evidenceId: foreign } = await noteFor(reviewer, { claimId: elsewhere.id, version: 1 }, "supports");
    const { evidenceId: withdrawn } = await noteFor(reviewer, one, "supports");
    must(await withdrawEvidence(editor, withdrawn, "It is forged"));
    for (const [evidenceId, code] of [
      [foreign, "not-found"],
      [withdrawn, "conflict"],
      [two.claimId, "not-found"],
      ["nonsense", "invalid"],
    ] as const)
      expect(await citeEvidence(editor, two, { evidenceId, stance: "supports" })).toMatchObject({ failure: { code } });
    expect(await database.citation.count({ where: { claimId: two.claimId } })).toBe(0);
    expect(await eventTypes(articleId, 5)).toEqual([]);
  });
});
