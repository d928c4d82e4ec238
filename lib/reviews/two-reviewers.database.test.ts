import { beforeAll, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { recordVerdict } from "./record-verdict";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

it.each([2, 20])("of %d reviewers at once on one claim exactly one wins, and the others are told", async (count) => {
  const { articleId, claim } = await oneClaim(editor);
  const reviewers = await Promise.all(Array.from({ length: count }, (_, n) => somebody("reviewer", `Reviewer ${n}`)));
  const seen = { claimId: claim.id, version: 1 };
  const outcomes = await Promise.all(
    reviewers.map((reviewer) => recordVerdict(reviewer, seen, { verdict: "unverified", rationale: reviewer.name })),
  );

  const review = await database.review.findFirstOrThrow({ where: { claimId: claim.id } });
  expect(outcomes.filter(({ ok }) => ok)).toEqual([
    { ok: true, value: { claimId: claim.id, version: 2, changed: true } },
  ]);
  const refused = outcomes.filter(({ ok }) => !ok);
  expect(refused).toHaveLength(count - 1);
  for (const outcome of refused)
    expect(outcome).toMatchObject({
      failure: {
        code: "conflict",
        current: { version: 2, lastChange: `${review.reviewerName} marked claim 1 unverified.` },
      },
    });
  expect(await database.review.count({ where: { claimId: claim.id } })).toBe(1);
  expect(await eventTypes(articleId)).toEqual(["verdict.recorded"]);
  expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
});

it("lets the one who was refused decide again on what stands now", async () => {
  const { claim } = await oneClaim(editor);
  const [one, two] = [await somebody("reviewer"), await somebody("reviewer")];
  const seen = { claimId: claim.id, version: 1 };
  must(await recordVerdict(one, seen, { verdict: "unverified", rationale: "We rang" }));
  const refused = await recordVerdict(two, seen, { verdict: "disputed", rationale: "It was 2020" });
  if (refused.ok) throw new Error("the stale verdict was taken");
  const version = refused.failure.current?.version ?? 0;
  const judged = await recordVerdict(two, { ...seen, version }, { verdict: "disputed", rationale: "It was 2020" });
  expect(must(judged)).toMatchObject({ version: 3, changed: true });
});
