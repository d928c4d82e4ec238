import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { splitClaim } from "@/lib/claims/split-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { keepWhole } from "@/lib/vault/vault";

const forever = ["Event", "Review", "ReviewRetraction", "Revision", "ClaimLineage", "Capture"];
const neverDeleted = ["Article", "Claim", "Evidence", "Citation", "User", "Invitation", "Desk"];
const someColumn: Record<string, string> = {
  ReviewRetraction: "reason",
  Revision: "text",
  Capture: "text",
  Event: "type",
  Review: "rationale",
  ClaimLineage: "createdAt",
};

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  const { claim } = await oneClaim(editor);
  const seen = { claimId: claim.id, version: 1 };
  const added = must(await addEvidence(editor, seen, { kind: "note", stance: "supports", title: "A call" }));
  const judged = must(await recordVerdict(editor, added, { verdict: "sourced" }));
  must(await retractReview(editor, judged, "Wrong claim"));
  const parted = await oneClaim(editor);
  must(await splitClaim(editor, { claimId: parted.claim.id, version: 1 }, { at: 10 }));
  const evidence = await database.evidence.findFirstOrThrow();
  const { sha256 } = await keepWhole(new Uint8Array(3));
  const of = { articleId: evidence.articleId, evidenceId: evidence.id, byId: editor.id, byName: editor.name };
  const held = { url: "u", address: "u", redirects: [], status: 200, headers: [], mediaType: "text/plain", sha256 };
  await database.capture.create({ data: { ...of, ...held, compared: "first" } });
  await database.invitation.create({ data: { tokenHash: "x", role: "editor", invitedBy: "x", expiresAt: new Date() } });
});

describe("the database itself", () => {
  it.each(forever)("refuses to change a row of %s", async (table) => {
    await expect(database.$executeRawUnsafe(`UPDATE "${table}" SET "${someColumn[table]}" = DEFAULT`)).rejects.toThrow(
      /refuses UPDATE/,
    );
  });

  it.each([...forever, ...neverDeleted])("refuses to delete from %s", async (table) => {
    await expect(database.$executeRawUnsafe(`DELETE FROM "${table}"`)).rejects.toThrow(/refuses DELETE/);
  });

  it.each([...forever, ...neverDeleted])("refuses to empty %s", async (table) => {
    await expect(database.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/refuses TRUNCATE/);
  });

  it("refuses an event that does not follow the one before", async () => {
    const last = await database.event.findFirstOrThrow({ orderBy: { seq: "desc" } });
    await expect(database.event.create({ data: { ...last, seq: last.seq + 1 } })).rejects.toThrow(/does not follow/);
    await expect(database.event.create({ data: { ...last, seq: last.seq + 2, prevHash: last.hash } })).rejects.toThrow(
      /does not follow/,
    );
  });

  it("refuses a verdict without the review it rests on", async () => {
    await expect(database.claim.updateMany({ data: { verdict: "sourced", reviewId: null } })).rejects.toThrow();
  });
});
