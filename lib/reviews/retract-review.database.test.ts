import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { recordVerdict } from "./record-verdict";
import { retractReview } from "./retract-review";

const reason = "I took it for another claim";
const support = { kind: "note", stance: "supports", title: "A call" };
const disputed = { verdict: "disputed", rationale: "It was 2020" };
const unverified = { verdict: "unverified", rationale: "Nobody answered" };

let editor: Actor;
let one: Actor;
let two: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  one = await somebody("reviewer", "Ana Ruiz");
  two = await somebody("reviewer", "Bo Lind");
});

async function fresh() {
  const { articleId, claim } = await oneClaim(editor);
  return { articleId, target: { claimId: claim.id, version: 1 } };
}
const standing = async ({ claimId }: ClaimTarget) => {
  const claim = await database.claim.findUniqueOrThrow({ where: { id: claimId }, include: { review: true } });
  return { verdict: claim.verdict, by: claim.review?.reviewerName ?? null };
};
const withdrawAll = async (target: ClaimTarget) => {
  const cited = await database.citation.findMany({ where: { claimId: target.claimId } });
  for (const { evidenceId } of cited) must(await withdrawEvidence(editor, evidenceId, "It is forged"));
  return { ...target, version: target.version + cited.length };
};

describe("taking a review back", () => {
  it("leaves the claim to check where it was the first", async () => {
    const { articleId, target } = await fresh();
    const judged = must(await recordVerdict(one, target, disputed));
    must(await retractReview(one, judged, reason));
    expect(await standing(target)).toEqual({ verdict: null, by: null });
    const where = { review: { claimId: target.claimId } };
    expect(await database.reviewRetraction.findFirst({ where })).toMatchObject({
      reason,
      retractedById: one.id,
      retractedByName: "Ana Ruiz",
    });
    expect(await eventTypes(articleId)).toEqual(["verdict.recorded", "review.retracted"]);
  });

  it("falls back to the one before, and from there further", async () => {
    const { target } = await fresh();
    const first = must(await recordVerdict(one, target, unverified));
    const second = must(await recordVerdict(two, first, disputed));
    const back = must(await retractReview(two, second, reason));
    expect(await standing(target)).toEqual({ verdict: "unverified", by: "Ana Ruiz" });
    must(await retractReview(one, back, reason));
    expect(await standing(target)).toEqual({ verdict: null, by: null });
  });

  it("skips a review that was itself taken back", async () => {
    const { target } = await fresh();
    const first = must(await recordVerdict(one, target, unverified));
    const second = must(await recordVerdict(one, first, disputed));
    const back = must(await retractReview(one, second, reason));
    const third = must(await recordVerdict(two, back, disputed));
    must(await retractReview(two, third, reason));
    expect(await standing(target)).toEqual({ verdict: "unverified", by: "Ana Ruiz" });
  });

  it("never falls back to one whose evidence is gone", async () => {
    const { articleId, target } = await fresh();
    const cited = must(await addEvidence(one, target, support));
    const first = must(await recordVerdict(one, cited, { verdict: "sourced" }));
    const second = must(await recordVerdict(two, first, disputed));
    must(await retractReview(two, await withdrawAll(second), reason));
    expect(await standing(target)).toEqual({ verdict: null, by: null });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("never falls back past a reopening, though other evidence came since", async () => {
    const { articleId, target } = await fresh();
    const cited = must(await addEvidence(one, target, support));
    const first = must(await recordVerdict(one, cited, { verdict: "sourced" }));
    const reopened = await withdrawAll(first);
    expect(await standing(target)).toEqual({ verdict: null, by: null });
    const anew = must(await addEvidence(two, reopened, { ...support, title: "Another call" }));
    const second = must(await recordVerdict(two, anew, disputed));
    must(await retractReview(two, second, reason));
    expect(await standing(target)).toEqual({ verdict: null, by: null });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("is for one's own review, or an editor", async () => {
    const { articleId, target } = await fresh();
    const judged = must(await recordVerdict(one, target, disputed));
    expect(await retractReview(two, judged, reason)).toMatchObject({
      failure: { code: "forbidden", message: expect.stringMatching(/Ana Ruiz's review/) },
    });
    expect(await standing(target)).toEqual({ verdict: "disputed", by: "Ana Ruiz" });
    expect(await eventTypes(articleId)).toEqual(["verdict.recorded"]);
    must(await retractReview(editor, judged, reason));
    expect(await standing(target)).toEqual({ verdict: null, by: null });
  });

  it("lets an auditor do nothing", async () => {
    const { target } = await fresh();
    const judged = must(await recordVerdict(one, target, disputed));
    const outcome = await retractReview(await somebody("auditor"), judged, reason);
    expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
  });

  it.each(["", " ", "no"])("wants a reason (%j)", async (given) => {
    const { articleId, target } = await fresh();
    const judged = must(await recordVerdict(one, target, disputed));
    const outcome = await retractReview(one, judged, given);
    expect(outcome).toMatchObject({ failure: { code: "invalid", fields: { reason: expect.any(String) } } });
    expect(await database.reviewRetraction.count({ where: { review: { claimId: target.claimId } } })).toBe(0);
    expect(await eventTypes(articleId)).toEqual(["verdict.recorded"]);
  });

  it("has nothing to take back where no verdict stands", async () => {
    const { articleId, target } = await fresh();
    expect(await retractReview(one, target, reason)).toMatchObject({ failure: { code: "conflict" } });
    expect(await eventTypes(articleId)).toEqual([]);
  });
});
