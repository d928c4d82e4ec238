import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { noteFor } from "@/lib/testing/two-claims";
import { lockClaim } from "./lock-claim";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
afterEach(() => void vi.restoreAllMocks());

const verdict = { verdict: "sourced", rationale: "" };

describe("locking a claim", () => {
  it("reads what Prisma reads of article, claim, review, citations and account", async () => {
    const { claim } = await oneClaim(editor);
    const cited = await noteFor(editor, { claimId: claim.id, version: 1 }, "supports", "A call");
    must(await recordVerdict(editor, cited.claim, verdict));
    const locked = must(await inTransaction((tx) => lockClaim(claim.id, editor.id)(tx)));
    const { article, review, citations, ...row } = await database.claim.findUniqueOrThrow({
      where: { id: claim.id },
      include: { article: true, review: true, citations: { include: { evidence: true } } },
    });
    expect(locked).toEqual({
      article,
      claim: row,
      review,
      citations,
      blindReviews: [],
      account: { role: "editor", disabledAt: null },
    });
  });

  it("knows no claim that is not there", async () => {
    const missing = await inTransaction((tx) => lockClaim(editor.id, editor.id)(tx));
    expect(missing).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });

  it("makes a verdict six statements", async () => {
    const { claim } = await oneClaim(editor);
    const sent = vi.spyOn(pg.Connection.prototype, "bind");
    must(await recordVerdict(editor, { claimId: claim.id, version: 1 }, { verdict: "unverified", rationale: "Rang" }));
    expect(sent.mock.calls.length).toBe(6);
  });
});
