import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { roles, type Stance } from "@/lib/vocabulary";
import { recordVerdict } from "./record-verdict";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer");
});

/** A claim with a note of each stance given, and the version it came to. */
async function claimWith(...given: Stance[]): Promise<{ articleId: string; target: ClaimTarget; seq: number }> {
  const { articleId, claim } = await oneClaim(editor);
  let target: ClaimTarget = { claimId: claim.id, version: 1 };
  for (const stance of given) target = must(await addEvidence(editor, target, { kind: "note", stance, title: stance }));
  return { articleId, target, seq: 2 + 2 * given.length };
}
const rowOf = ({ claimId }: ClaimTarget) => database.claim.findUniqueOrThrow({ where: { id: claimId } });
const reviewsOf = ({ claimId }: ClaimTarget) =>
  database.review.findMany({ where: { claimId }, orderBy: { claimVersion: "asc" } });

describe("recording a verdict", () => {
  it.each([
    ["sourced", "supports", ""],
    ["disputed", "contradicts", ""],
    ["unverified", "context", "Nobody answered"],
  ] as const)("stores %s with its review and its event", async (verdict, stance, rationale) => {
    const { articleId, target, seq } = await claimWith(stance);
    const judged = must(await recordVerdict(reviewer, target, { verdict, rationale }));
    expect(judged).toEqual({ ...target, version: target.version + 1, changed: true });
    const [review] = await reviewsOf(target);
    const by = { reviewerId: reviewer.id, reviewerName: reviewer.name, claimVersion: target.version };
    expect(review).toMatchObject({ verdict, rationale, correction: null, ...by });
    expect(await rowOf(target)).toMatchObject({ verdict, reviewId: review?.id });
    expect(await eventTypes(articleId, seq)).toEqual(["verdict.recorded"]);
  });

  it("keeps a suggested correction with disputed, and with nothing else", async () => {
    const { target } = await claimWith("supports");
    const input = { rationale: "The register says 2020", correction: "in 2020" };
    const disputed = must(await recordVerdict(reviewer, target, { verdict: "disputed", ...input }));
    const sourced = must(await recordVerdict(reviewer, disputed, { verdict: "sourced", ...input }));
    must(await recordVerdict(reviewer, sourced, { verdict: "unverified", ...input }));
    expect((await reviewsOf(target)).map(({ correction }) => correction)).toEqual(["in 2020", null, null]);
  });

  it("puts a new review in the place of the old one, and keeps the old row as it was", async () => {
    const { articleId, target, seq } = await claimWith("supports");
    const first = must(await recordVerdict(reviewer, target, { verdict: "sourced" }));
    const [before] = await reviewsOf(target);
    must(await recordVerdict(editor, first, { verdict: "disputed", rationale: "The note is of 2020" }));
    const [kept, standing] = await reviewsOf(target);
    expect(kept).toEqual(before);
    expect(await rowOf(target)).toMatchObject({ verdict: "disputed", reviewId: standing?.id });
    expect(await eventTypes(articleId, seq)).toEqual(["verdict.recorded", "verdict.recorded"]);
  });

  it("writes nothing for the same again by the same person, but something by another", async () => {
    const { articleId, target, seq } = await claimWith();
    const input = { verdict: "disputed", rationale: "It was 2020", correction: "2020" };
    const judged = must(await recordVerdict(reviewer, target, input));
    const again = must(await recordVerdict(reviewer, judged, { ...input, rationale: "  It was 2020\n" }));
    expect(again).toEqual({ ...judged, changed: false });
    expect(await eventTypes(articleId, seq)).toHaveLength(1);
    const other = must(await recordVerdict(reviewer, again, { ...input, correction: "in 2020" }));
    expect(must(await recordVerdict(editor, other, { ...input, correction: "in 2020" }))).toMatchObject({
      changed: true,
    });
    expect(await eventTypes(articleId, seq)).toHaveLength(3);
  });

  const lacking: [string, Stance[], object, string][] = [
    ["sourced without evidence", [], { verdict: "sourced", rationale: "I know" }, "evidence"],
    ["sourced on contradiction", ["contradicts", "context"], { verdict: "sourced" }, "evidence"],
    ["disputed without a word", ["supports"], { verdict: "disputed", rationale: " " }, "rationale"],
    ["unverified without a word", ["supports"], { verdict: "unverified" }, "rationale"],
    ["no verdict", [], { rationale: "Hm" }, "verdict"],
    ["a verdict that does not exist", [], { verdict: "true", rationale: "Hm" }, "verdict"],
    ["a novel", [], { verdict: "disputed", rationale: "a".repeat(10_001) }, "rationale"],
  ];
  it.each(lacking)("refuses %s, and writes nothing", async (_, given, input, field) => {
    const { articleId, target, seq } = await claimWith(...given);
    const before = await rowOf(target);
    const outcome = await recordVerdict(reviewer, target, input);
    expect(outcome).toMatchObject({ failure: { code: "invalid", fields: { [field]: expect.any(String) } } });
    expect(await rowOf(target)).toEqual(before);
    expect(await reviewsOf(target)).toEqual([]);
    expect(await eventTypes(articleId, seq)).toEqual([]);
  });

  it("does not lean on evidence that was withdrawn", async () => {
    const { target } = await claimWith("supports");
    const { evidenceId } = await database.citation.findFirstOrThrow({ where: { claimId: target.claimId } });
    must(await withdrawEvidence(editor, evidenceId, "It is forged"));
    const now = { ...target, version: target.version + 1 };
    expect(await recordVerdict(reviewer, now, { verdict: "sourced" })).toMatchObject({ failure: { code: "invalid" } });
  });

  it("refuses a dismissed claim", async () => {
    const { target } = await claimWith("supports");
    const dismissed = must(await dismissClaim(editor, target, "A turn of phrase"));
    expect(await recordVerdict(reviewer, dismissed, { verdict: "sourced" })).toMatchObject({
      failure: { code: "conflict", message: expect.stringMatching(/Restore it/) },
    });
  });

  it.each(roles)("is for the desk (%s)", async (role) => {
    const { articleId, target, seq } = await claimWith("supports");
    const outcome = await recordVerdict(await somebody(role), target, { verdict: "sourced" });
    if (role === "auditor") expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    else expect(outcome.ok).toBe(true);
    expect(await eventTypes(articleId, seq)).toHaveLength(role === "auditor" ? 0 : 1);
  });
});
