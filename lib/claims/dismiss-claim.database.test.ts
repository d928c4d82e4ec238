import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { dismissClaim, restoreClaim } from "./dismiss-claim";

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer");
});
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id } });

describe("dismissing a claim", () => {
  it("keeps the reason, and is undone by restoring it", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const dismissed = must(await dismissClaim(reviewer, { claimId: claim.id, version: 1 }, "  A turn of phrase "));
    expect(await rowOf(claim.id)).toMatchObject({ dismissal: "A turn of phrase", version: 2 });
    const restored = must(await restoreClaim(reviewer, dismissed, "It is one after all"));
    expect(restored).toMatchObject({ version: 3, changed: true });
    expect(await rowOf(claim.id)).toMatchObject({ dismissal: null, version: 3 });
    expect(await eventTypes(articleId)).toEqual(["claim.dismissed", "claim.restored"]);
  });

  it("keeps the verdict and its review", async () => {
    const { claim } = await oneClaim(editor);
    const input = { verdict: "unverified", rationale: "Nobody answered" };
    const judged = must(await recordVerdict(reviewer, { claimId: claim.id, version: 1 }, input));
    const dismissed = must(await dismissClaim(reviewer, judged, "A turn of phrase"));
    must(await restoreClaim(reviewer, dismissed, "It is one after all"));
    const { verdict, reviewId } = await rowOf(claim.id);
    expect(verdict).toBe("unverified");
    expect(reviewId).not.toBeNull();
  });

  it.each(["", "  ", "no", "x".repeat(2001)])("wants a reason (%#)", async (reason) => {
    const { articleId, claim } = await oneClaim(editor);
    const outcome = await dismissClaim(reviewer, { claimId: claim.id, version: 1 }, reason);
    expect(outcome).toMatchObject({ failure: { code: "invalid", fields: { reason: expect.any(String) } } });
    expect(await rowOf(claim.id)).toEqual(claim);
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("writes nothing where nothing changes", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const target = { claimId: claim.id, version: 1 };
    expect(must(await restoreClaim(reviewer, target, "It was never dismissed"))).toMatchObject({ changed: false });
    const dismissed = must(await dismissClaim(reviewer, target, "A turn of phrase"));
    const again = must(await dismissClaim(editor, dismissed, "Another reason"));
    expect(again).toEqual({ claimId: claim.id, version: 2, changed: false });
    expect(await rowOf(claim.id)).toMatchObject({ dismissal: "A turn of phrase", version: 2 });
    expect(await eventTypes(articleId)).toEqual(["claim.dismissed"]);
  });
});
