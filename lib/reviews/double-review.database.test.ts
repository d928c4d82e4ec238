import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changeKind } from "@/lib/claims/change-kind";
import { database } from "@/lib/database/client";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { disagreement, disputed, judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { type Claims, noteFor, twoClaims } from "@/lib/testing/two-claims";
import { undoChange } from "@/lib/undo/undo-change";
import { viewClaim } from "@/lib/views/view-claim";
import { adjudicate } from "./adjudicate";
import { agreementByKind } from "./agreement-queries";
import { recordVerdict } from "./record-verdict";
import { retractReview } from "./retract-review";

let editor: Actor;
let ada: Actor;
let ben: Actor;
let cleo: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  [ada, ben, cleo] = await Promise.all([
    somebody("reviewer", "Ada Marsh"),
    somebody("reviewer", "Ben Okri"),
    somebody("reviewer", "Cleo Hart"),
  ]);
});

async function blindClaims(): Promise<Claims> {
  const claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
  return claims;
}
const claimRow = ({ one }: Claims) => database.claim.findUniqueOrThrow({ where: { id: one.claimId } });
const intact = async ({ articleId }: Claims) => expect(await verifyArticle(articleId)).toMatchObject({ intact: true });

describe("two reviewers", () => {
  it("who agree settle the claim; the first had left it as it was", async () => {
    const claims = await blindClaims();
    expect(must(await recordVerdict(ada, claims.one, unverified))).toEqual({ ...claims.one, changed: true });
    expect(await claimRow(claims)).toMatchObject({ verdict: null, reviewId: null, round: 1, version: 1 });
    const second = must(await recordVerdict(ben, claims.one, { verdict: "unverified", rationale: "We rang too" }));
    expect(second.version).toBe(2);
    expect(await claimRow(claims)).toMatchObject({ verdict: "unverified", disagreed: false, round: 2 });
    expect(await eventTypes(claims.articleId, 3)).toEqual(["work.sealed", "verdict.recorded"]);
    expect(
      (await viewClaim(claims.one.claimId, cleo.id))?.reviews.map((one) => [one.reviewerName, one.rationale]),
    ).toEqual([
      ["Ada Marsh", "Nobody answered"],
      ["Ben Okri", "We rang too"],
    ]);
    await intact(claims);
  });

  it("who differ leave it to an editor, who gives a reason; both reviews stay", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    const differ = must(await recordVerdict(ben, claims.one, unverified));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, reviewId: null, disagreed: true, round: 2 });

    expect(await recordVerdict(cleo, differ, unverified)).toMatchObject({ failure: { code: "conflict" } });
    expect(await adjudicate(cleo, differ, disputed)).toMatchObject({ failure: { code: "forbidden" } });
    const wordless = { verdict: "disputed", rationale: "" };
    expect(await adjudicate(editor, differ, wordless)).toMatchObject({
      failure: { code: "invalid", fields: { rationale: expect.any(String) } },
    });
    expect(await adjudicate(editor, differ, { verdict: "sourced", rationale: "It is so" })).toMatchObject({
      failure: { code: "invalid", fields: { evidence: expect.any(String) } },
    });
    const settled = must(await adjudicate(editor, differ, { ...disputed, rationale: "The log decides" }));
    expect(await claimRow(claims)).toMatchObject({ verdict: "disputed", disagreed: false });
    const reviews = (await viewClaim(claims.one.claimId, ada.id))?.reviews ?? [];
    expect(reviews.map(({ reviewerName, adjudicates }) => [reviewerName, adjudicates])).toEqual([
      ["Ada Marsh", false],
      ["Ben Okri", false],
      ["Ilka Brandt", true],
    ]);
    expect(await adjudicate(editor, settled, disputed)).toMatchObject({ failure: { code: "conflict" } });

    const back = must(await undoChange(editor, settled, "I read the wrong log"));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, disagreed: true });
    must(await adjudicate(editor, back, unverified));
    await intact(claims);
  });

  it("are two people: nobody gives both, and whoever changes their mind gives one still", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    expect(must(await recordVerdict(ada, claims.one, disputed)).changed).toBe(false);
    must(await recordVerdict(ada, claims.one, unverified));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, disagreed: false, round: 1, version: 1 });
    must(await recordVerdict(ben, claims.one, unverified));
    expect(await claimRow(claims)).toMatchObject({ verdict: "unverified", disagreed: false });
    await intact(claims);
  });

  it("may take theirs back while it is sealed; the other one is the first then", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    expect(await retractReview(editor, claims.one, "Not mine")).toMatchObject({ failure: { code: "conflict" } });
    must(await retractReview(ada, claims.one, "Too soon"));
    must(await recordVerdict(ben, claims.one, unverified));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, disagreed: false, round: 1 });
    await intact(claims);
  });

  it("cannot be three: of many seconds at once the lock takes one, and the rest are told", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, unverified));
    const others = await Promise.all(Array.from({ length: 8 }, (_, n) => somebody("reviewer", `Reviewer ${n}`)));
    const outcomes = await Promise.all(others.map((one) => recordVerdict(one, claims.one, disputed)));
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure]));
    expect(refused).toHaveLength(7);
    for (const failure of refused)
      expect(failure).toMatchObject({
        code: "conflict",
        current: { version: 2, lastChange: expect.stringMatching(/^Reviewer \d marked claim 1 disputed.*disagree\.$/) },
      });
    await intact(claims);
  });

  it("judge anew once their verdict is taken back, and not before", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, unverified));
    const agreed = must(await recordVerdict(ben, claims.one, unverified));
    expect(await recordVerdict(cleo, agreed, disputed)).toMatchObject({ failure: { code: "conflict" } });
    const open = must(await retractReview(editor, agreed, "The log came in"));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, round: 2 });
    must(await recordVerdict(cleo, open, disputed));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, round: 2 });
    const again = must(await recordVerdict(ada, open, disputed));
    expect(await claimRow(claims)).toMatchObject({ verdict: "disputed", round: 3, version: again.version });
    await intact(claims);
  });
});

describe("a round that ends early", () => {
  it("by another kind opens what was said of the claim, and two judge it anew", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    const reshaped = must(await changeKind(ben, claims.one, "date"));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, round: 2 });
    expect((await viewClaim(claims.one.claimId, ben.id))?.reviews).toMatchObject([
      { verdict: "disputed", sealed: false },
    ]);
    must(await recordVerdict(ben, reshaped, disputed));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, round: 2 });
    await intact(claims);
  });

  it("by another kind ends a disagreement, which undoing brings back", async () => {
    const claims = await twoClaims(editor);
    const differ = await disagreement(editor, claims);
    const reshaped = must(await changeKind(editor, differ, "date"));
    expect(await claimRow(claims)).toMatchObject({ disagreed: false, verdict: null, round: 3 });
    must(await undoChange(editor, reshaped, "It was right"));
    expect(await claimRow(claims)).toMatchObject({ disagreed: true, verdict: null, kind: "statement" });
    await intact(claims);
  });

  it("by closing the article opens it, and counts it as left to check", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    const early = await closeArticle(editor, claims.articleId, null);
    expect(early).toMatchObject({ failure: { message: expect.stringMatching(/^2 claims are still to check/) } });
    must(await closeArticle(editor, claims.articleId, "Nobody will judge it"));
    expect(await claimRow(claims)).toMatchObject({ verdict: null, round: 2 });
    expect((await viewClaim(claims.one.claimId, ben.id))?.reviews).toHaveLength(1);
    await intact(claims);
  });

  it("by one reviewer's being enough makes the one review the verdict, where its grounds hold", async () => {
    const claims = await blindClaims();
    must(await recordVerdict(ada, claims.one, disputed));
    const { claim, evidenceId } = await noteFor(ben, claims.two, "supports");
    must(await recordVerdict(ben, claim, { verdict: "sourced" }));
    must(await withdrawEvidence(ben, evidenceId, "It is forged"));
    expect(await setRequiredReviews(ben, claims.articleId, 1)).toMatchObject({ failure: { code: "forbidden" } });
    must(await setRequiredReviews(editor, claims.articleId, 1));
    expect(await claimRow(claims)).toMatchObject({ verdict: "disputed", round: 2, version: 2 });
    expect(await database.claim.findUnique({ where: { id: claims.two.claimId } })).toMatchObject({
      verdict: null,
      reviewId: null,
      round: 2,
      version: 2,
    });
    const set = "set how many judge each claim";
    expect((await viewClaim(claims.one.claimId, cleo.id))?.entries.map(({ did }) => did)).toContain(set);
    expect(await recordVerdict(cleo, claims.one, unverified)).toMatchObject({
      failure: { code: "conflict", current: { version: 2, lastChange: `Ilka Brandt ${set}.` } },
    });
    await intact(claims);
  });
});

describe("setting how many judge", () => {
  it("keeps verdicts that stand, and disagreements until they are settled", async () => {
    const claims = await twoClaims(editor);
    const judged = must(await recordVerdict(ada, claims.two, disputed));
    const differ = await disagreement(editor, claims);
    must(await setRequiredReviews(editor, claims.articleId, 1));
    expect(await claimRow(claims)).toMatchObject({ disagreed: true, version: differ.version });
    expect(await database.claim.findUnique({ where: { id: claims.two.claimId } })).toMatchObject({
      verdict: "disputed",
      version: judged.version,
    });
    expect(await recordVerdict(cleo, differ, unverified)).toMatchObject({ failure: { code: "conflict" } });
    must(await adjudicate(editor, differ, unverified));
    await intact(claims);
  });

  it.each([0, 3, "", "two", null])("refuses %j", async (given) => {
    const claims = await twoClaims(editor);
    expect(await setRequiredReviews(editor, claims.articleId, given)).toMatchObject({ failure: { code: "invalid" } });
  });
});

it("tells by kind how far reviewers agreed in rounds that are over, and nothing of one that goes on", async () => {
  const claims = await blindClaims();
  must(await recordVerdict(ada, claims.one, disputed));
  must(await recordVerdict(ada, claims.two, disputed));
  expect(await agreementByKind(claims.articleId)).toEqual([]);
  must(await recordVerdict(ben, claims.one, disputed));
  const both = { units: 1, percent: 1, alpha: null };
  expect(await agreementByKind(claims.articleId)).toEqual([
    { kind: null, ...both },
    { kind: "statement", ...both },
  ]);
  must(await recordVerdict(ben, claims.two, unverified));
  expect((await agreementByKind(claims.articleId))[0]).toMatchObject({ kind: null, units: 2, percent: 0.5, alpha: 0 });
});
