import { beforeAll, describe, expect, it } from "vitest";
import { longArticle } from "@/bench/workbench/long-article";
import { closeArticle } from "@/lib/articles/close-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeKind } from "@/lib/claims/change-kind";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { mergeClaims } from "@/lib/claims/merge-claims";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { splitClaim } from "@/lib/claims/split-claim";
import { waiveClaim } from "@/lib/claims/waive-claim";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { openFindings } from "@/lib/findings/queries";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { allRows } from "@/lib/testing/all-rows";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { faultyText } from "@/lib/testing/findings";
import { noteFor } from "@/lib/testing/two-claims";
import { undoChange } from "@/lib/undo/undo-change";
import { applyExtraction } from "./apply-extraction";
import { compareExtraction } from "./compare-extraction";

const text = "The bridge of Wenbury opened in 2021. Opinions differ widely about it. It cost nine million euros.\n";
const words = ["The bridge of Wenbury opened", "Opinions differ widely"];
const because = "The desk agreed on it";
const verdict = { verdict: "unverified", rationale: "Nobody answered" };

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function foundByAnother(some = words) {
  const { articleId, claims } = await articleWithClaims(editor, text, some);
  const [one, two] = claims.map(({ id }): ClaimTarget => ({ claimId: id, version: 1 }));
  if (!one || !two) throw new Error("the claims were not stored");
  return { articleId, one, two };
}
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id } });
const digestOf = async (articleId: string) => must(await compareExtraction(articleId)).digest;
const apply = async (articleId: string) => must(await applyExtraction(editor, articleId, await digestOf(articleId)));

describe("applying what the extractor of today finds", () => {
  it("gives an article from before there were checks what they find in it, once", async () => {
    const { articleId } = await articleWithClaims(editor, faultyText, ["It opened"]);
    expect(await openFindings([articleId])).toEqual(new Map());
    await apply(articleId);
    expect(await openFindings([articleId])).toEqual(new Map([[articleId, 2]]));
    expect(must(await compareExtraction(articleId)).checks).toBeNull();
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("changes, adds and takes out what nobody worked on, in one event that proves it", async () => {
    const { articleId, one, two } = await foundByAnother();
    const { changed, removed, added } = must(await compareExtraction(articleId));
    expect(await apply(articleId)).toMatchObject({ changed: true, added: added.length, rewritten: 1, removed: 1 });
    expect(await rowOf(one.claimId)).toMatchObject({ retirement: "superseded", version: 2, exact: words[0] });
    const { after } = changed[0] ?? {};
    const rewritten = await rowOf(two.claimId);
    expect(rewritten).toMatchObject({ ...after, extractor: expect.stringMatching(/^tickmark/), version: 2 });
    expect(rewritten.exact).toBe(text.slice(rewritten.start, rewritten.end));
    expect(await database.claim.count({ where: { articleId, retirement: null } })).toBe(1 + added.length);
    expect(removed.map(({ id }) => id)).toEqual([one.claimId]);
    expect(await eventTypes(articleId)).toEqual(["extraction.applied"]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });

    const before = await allRows();
    expect(await apply(articleId)).toMatchObject({ changed: false });
    expect(await allRows()).toEqual(before);
  });

  const works: [string, (target: ClaimTarget, other: ClaimTarget) => Promise<unknown>][] = [
    ["reviewed", (one) => recordVerdict(editor, one, verdict)],
    [
      "reviewed, and taken back",
      async (one) => retractReview(editor, must(await recordVerdict(editor, one, verdict)), because),
    ],
    ["given evidence", (one) => noteFor(editor, one, "supports")],
    ["dismissed", (one) => dismissClaim(editor, one, because)],
    [
      "dismissed, and restored",
      async (one) => restoreClaim(editor, must(await dismissClaim(editor, one, because)), because),
    ],
    ["waived", (one) => waiveClaim(editor, one, because)],
    ["given what would settle it", (one) => noteResolutionCriteria(editor, one, { record: "The log" })],
    ["given another kind", (one) => changeKind(editor, one, "identity")],
    [
      "split, and put together",
      async (one) => undoChange(editor, must(await splitClaim(editor, one, { at: 4 })), because),
    ],
    [
      "merged, and taken apart",
      async (one, two) => undoChange(editor, must(await mergeClaims(editor, two, one)), because),
    ],
  ];
  it.each(works)("never touches a claim that was %s, and says so", async (_, work) => {
    const { articleId, one, two } = await foundByAnother();
    await work(one, two);
    const before = await rowOf(one.claimId);
    expect(before.version).toBeGreaterThan(1);
    expect(must(await compareExtraction(articleId)).kept.map(({ claim }) => claim.id)).toContain(one.claimId);
    expect(await apply(articleId)).toMatchObject({ changed: true });
    expect(await rowOf(one.claimId)).toEqual(before);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("waits where claims are being judged blind: no sealed review is lost or given away", async () => {
    const { articleId, one } = await foundByAnother();
    must(await setRequiredReviews(editor, articleId, 2));
    const plan = must(await compareExtraction(articleId));
    must(await recordVerdict(editor, one, verdict));
    expect(must(await compareExtraction(articleId)).digest).toBe(plan.digest);
    const before = await rowOf(one.claimId);
    expect(await applyExtraction(editor, articleId, plan.digest)).toMatchObject({ failure: { code: "conflict" } });
    expect(await rowOf(one.claimId)).toEqual(before);
  });

  it("does not bring back a claim that was split", async () => {
    const { articleId } = await foundByAnother(["It cost nine million", "It cost nine million euros"]);
    await apply(articleId);
    const found = await database.claim.findFirstOrThrow({ where: { articleId, retirement: null, kind: "statement" } });
    must(await splitClaim(editor, { claimId: found.id, version: found.version }, { at: found.start + 4 }));
    expect(must(await compareExtraction(articleId))).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it("does nothing once the claims changed since the plan was read", async () => {
    const { articleId, two } = await foundByAnother();
    const seen = await digestOf(articleId);
    must(await recordVerdict(editor, two, verdict));
    const before = await allRows();
    expect(await applyExtraction(editor, articleId, seen)).toMatchObject({
      failure: { code: "conflict", message: expect.stringContaining("changed since this page was read") },
    });
    expect(await allRows()).toEqual(before);
  });

  it("leaves a closed check alone", async () => {
    const { articleId } = await foundByAnother();
    const seen = await digestOf(articleId);
    must(await closeArticle(editor, articleId, because));
    expect(await applyExtraction(editor, articleId, seen)).toMatchObject({ failure: { code: "conflict" } });
  });

  it("tells of thousands in parts of 1,000", async () => {
    const long = longArticle(10_000);
    const { articleId } = await articleWithClaims(editor, long, [long.slice(0, 20).trim()]);
    const { added } = await apply(articleId);
    expect(added).toBeGreaterThan(1000);
    const parts = Math.ceil((added + 1) / 1000);
    expect(await eventTypes(articleId)).toEqual(Array(parts).fill("extraction.applied"));
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });
});
