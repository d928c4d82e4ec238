import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { noteFor } from "@/lib/testing/two-claims";
import { earlierChecks } from "./earlier-checks";
import { recordVerdict } from "./record-verdict";
import { retractReview } from "./retract-review";
import { takeOverCheck } from "./take-over-check";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer", "Ana Ruiz");
});

/** Each test speaks of something else: the desk is one, and what is alike is found. */
async function claimOn(words: string) {
  const { articleId, claims } = await articleWithClaims(editor, `${words}.`, [words]);
  const [claim] = claims;
  if (!claim) throw new Error("the claim was not stored");
  return { articleId, claimId: claim.id, version: 1 };
}

async function checked(words: string) {
  const target = await claimOn(words);
  const { claim, evidenceId } = await noteFor(reviewer, target, "supports", `A call on ${words}`);
  const judged = must(await recordVerdict(reviewer, claim, { verdict: "sourced", rationale: "As they said" }));
  const { reviewId } = await database.claim.findUniqueOrThrow({ where: { id: target.claimId } });
  return { ...target, judged, evidenceId, reviewId: reviewId ?? "" };
}

describe("earlier checks", () => {
  it("finds what was judged in another article, with its verdict, date and evidence", async () => {
    const earlier = await checked("The Elm Street library opened in 1931");
    const { claimId } = await claimOn("In 1931 the Elm Street library opens");
    const found = await earlierChecks(claimId);
    expect(found).toMatchObject([{ reviewId: earlier.reviewId, verdict: "sourced", reviewer: "Ana Ruiz" }]);
    expect(found[0]?.evidence).toMatchObject([{ stance: "supports", kind: "note", addedByName: "Ana Ruiz" }]);
    expect(await earlierChecks(earlier.claimId), "nobody judged the new one").toEqual([]);
  });

  it.each([
    ["another subject with the same numbers", "The hospital lost 40 nurses", "The college lost 40 nurses"],
    ["a denial", "The ferry sank off Cape Row", "The ferry did not sink off Cape Row"],
  ])("does not find %s", async (_, judged, asked) => {
    await checked(judged);
    expect(await earlierChecks((await claimOn(asked)).claimId)).toEqual([]);
  });

  it("does not find what was taken back or dismissed since", async () => {
    const words = "The quarry employed ninety masons";
    const first = await checked(words);
    const second = await checked(words);
    must(await retractReview(reviewer, first.judged, "Too soon"));
    must(await dismissClaim(reviewer, second.judged, "A turn of phrase"));
    expect(await earlierChecks((await claimOn(words)).claimId)).toEqual([]);
  });

  it("does without pg_trgm", async () => {
    const words = "The orchard yields six tonnes of quinces";
    await checked(words);
    const { claimId } = await claimOn(words);
    await database.$executeRaw`DROP EXTENSION pg_trgm CASCADE`;
    expect(await earlierChecks(claimId)).toHaveLength(1);
  });
});

describe("taking over an earlier check", () => {
  it("records a review that names it, with the evidence as this article's own", async () => {
    const earlier = await checked("The lighthouse was lit in 1874");
    const target = await claimOn("The lighthouse was lit in 1874");
    must(await takeOverCheck(editor, target, earlier.reviewId));
    const { verdict, review } = await database.claim.findUniqueOrThrow({
      where: { id: target.claimId },
      include: { review: true },
    });
    expect(verdict).toBe("sourced");
    expect(review).toMatchObject({ reviewerId: editor.id, rationale: "As they said", takenFromId: earlier.reviewId });
    expect(await eventTypes(target.articleId)).toEqual(["check.taken-over"]);
    const [copy] = await database.evidence.findMany({ where: { articleId: target.articleId } });
    expect(copy?.id).not.toBe(earlier.evidenceId);
    expect(await verifyArticle(target.articleId)).toMatchObject({ intact: true });
    // The two are apart from now on: what becomes of one piece does not touch the other.
    must(await withdrawEvidence(editor, copy?.id ?? "", "It is forged"));
    expect(await database.claim.findUniqueOrThrow({ where: { id: earlier.claimId } })).toMatchObject({
      verdict: "sourced",
    });
  });

  it("is taken back like any review, to what stood before", async () => {
    const earlier = await checked("The granary burned in 1902");
    const target = await claimOn("The granary burned in 1902");
    const mine = must(await recordVerdict(editor, target, { verdict: "unverified", rationale: "Nobody answered" }));
    const taken = must(await takeOverCheck(editor, mine, earlier.reviewId));
    must(await retractReview(editor, taken, "Another fire"));
    expect(await database.claim.findUniqueOrThrow({ where: { id: target.claimId } })).toMatchObject({
      verdict: "unverified",
    });
    expect(await verifyArticle(target.articleId)).toMatchObject({ intact: true });
  });

  it("refuses a review of something else, of the claim itself, or that no longer stands, and writes nothing", async () => {
    const earlier = await checked("The cannery closed in 1960");
    const other = await claimOn("The foundry closed in 1960");
    const target = await claimOn("The cannery closed in 1960");
    const missing = { failure: { code: "not-found" } };
    expect(await takeOverCheck(editor, other, earlier.reviewId)).toMatchObject(missing);
    expect(await takeOverCheck(editor, earlier.judged, earlier.reviewId)).toMatchObject(missing);
    expect(await takeOverCheck(editor, target, "nonsense")).toMatchObject(missing);
    must(await retractReview(reviewer, earlier.judged, "Too soon"));
    expect(await takeOverCheck(editor, target, earlier.reviewId)).toMatchObject(missing);
    expect(await eventTypes(target.articleId)).toEqual([]);
    expect(await eventTypes(other.articleId)).toEqual([]);
  });

  it("writes no evidence where the grounds are refused here, since this claim reads the same piece otherwise", async () => {
    const words = "The windmill turned until 1911";
    const earlier = await checked(words);
    const also = await noteFor(reviewer, earlier.judged, "context", "A map of the hill");
    const { claimId, articleId } = await claimOn(words);
    const { claim } = await noteFor(editor, { claimId, version: 1 }, "context", `A call on ${words}`);
    expect(await takeOverCheck(editor, claim, earlier.reviewId)).toMatchObject({ failure: { code: "conflict" } });
    const titles = await database.evidence.findMany({ where: { articleId }, select: { title: true } });
    expect(titles, `nothing like ${also.evidenceId}`).toEqual([{ title: `A call on ${words}` }]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });
});
