import { beforeAll, describe, expect, it } from "vitest";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { articleWithClaims, eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { noteFor } from "@/lib/testing/two-claims";
import { undoChange } from "@/lib/undo/undo-change";
import { judgeToo } from "./judge-too";
import { recordVerdict } from "./record-verdict";
import { sameClaims } from "./same-claims";

const words = ["The bridge opened in 2021", "the bridge, opened in 2021", "It cost nine million"];

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function threeClaims() {
  const { articleId, claims } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
  const [one, two, three] = claims.map(({ id }) => ({ claimId: id, version: 1 }));
  if (!one || !two || !three) throw new Error("the claims were not stored");
  return { articleId, one, two, three };
}
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id }, include: { citations: true } });

describe("judging several claims in one go", () => {
  it("gives each a review and an event of its own, and cites the evidence there too", async () => {
    const { articleId, one, two, three } = await threeClaims();
    const { claim, evidenceId } = await noteFor(editor, one, "supports");
    must(await recordVerdict(editor, claim, { verdict: "sourced", rationale: "The plaque" }));
    expect(await judgeToo(editor, one.claimId, [two, three])).toEqual({ changed: 2, refused: [] });

    const first = await rowOf(one.claimId);
    for (const target of [two, three]) {
      const judged = await rowOf(target.claimId);
      expect(judged).toMatchObject({ verdict: "sourced", version: 2 });
      expect(judged.citations).toMatchObject([{ evidenceId, stance: "supports", citedById: editor.id }]);
      const review = await database.review.findUniqueOrThrow({ where: { id: judged.reviewId ?? "" } });
      expect(review).toMatchObject({ reviewerId: editor.id, rationale: "The plaque", takenFromId: first.reviewId });
    }
    const told = ["evidence.added", "evidence.cited", "verdict.recorded", "check.taken-over", "check.taken-over"];
    expect(await eventTypes(articleId)).toEqual(told);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });

    must(await undoChange(editor, { claimId: two.claimId, version: 2 }, "Not the same after all"));
    expect([(await rowOf(two.claimId)).verdict, (await rowOf(three.claimId)).verdict]).toEqual([null, "sourced"]);
  });

  it("leaves alone what somebody changed meanwhile, says so, and judges the rest", async () => {
    const { one, two, three } = await threeClaims();
    must(await dismissClaim(editor, two, "A turn of phrase"));
    must(await recordVerdict(editor, one, { verdict: "disputed", rationale: "At noon" }));
    const { changed: judged, refused } = await judgeToo(editor, one.claimId, [two, three]);
    expect([judged, refused]).toEqual([1, [expect.stringMatching(/^Claim 2 was not judged\. .*changed while/)]]);
    expect(await rowOf(two.claimId)).toMatchObject({ verdict: null, version: 2 });
  });

  it("gives nobody else’s verdict, and none to the claim itself or to another article", async () => {
    const { one, two } = await threeClaims();
    must(await recordVerdict(editor, one, { verdict: "disputed", rationale: "At noon" }));
    const other = await somebody("reviewer");
    expect(await judgeToo(other, one.claimId, [two])).toMatchObject({ changed: 0, refused: [expect.any(String)] });
    const elsewhere = await oneClaim(editor);
    const far = { claimId: elsewhere.claim.id, version: 1 };
    const itself = { ...one, version: 2 };
    const { changed: judged } = await judgeToo(editor, one.claimId, [far, itself]);
    expect([judged, (await rowOf(far.claimId)).verdict]).toEqual([0, null]);
  });
});

describe("the claims that assert the same", () => {
  it("are those the extractor linked and those of the same words, but none set aside", async () => {
    const { claims } = await articleWithClaims(editor, "It opened. They won.", ["It opened", "They won"]);
    const [one, linked] = claims;
    if (!one || !linked) throw new Error("the claims were not stored");
    await database.claim.update({ where: { id: one.id }, data: { detail: { sameAs: [linked.id] } } });
    expect((await sameClaims(one.id)).map(({ number }) => number)).toEqual([2]);
    expect(await sameClaims(linked.id)).toEqual([]);
    must(await dismissClaim(editor, { claimId: linked.id, version: 1 }, "A turn of phrase"));
    expect(await sameClaims(one.id)).toEqual([]);
  });

  it("are not offered where two judge each claim blind, nor judged together there", async () => {
    const { articleId, one, two } = await threeClaims();
    await database.claim.update({ where: { id: one.claimId }, data: { detail: { sameAs: [two.claimId] } } });
    expect(await sameClaims(one.claimId)).toHaveLength(1);
    must(await recordVerdict(editor, one, { verdict: "disputed", rationale: "At noon" }));
    must(await setRequiredReviews(editor, articleId, 2));
    expect(await sameClaims(one.claimId)).toEqual([]);
    expect(await judgeToo(editor, one.claimId, [two])).toMatchObject({ changed: 0 });
  });
});
