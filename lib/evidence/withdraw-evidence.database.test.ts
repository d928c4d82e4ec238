import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { roles } from "@/lib/vocabulary";
import { citeEvidence } from "./cite-evidence";
import { listEvidence } from "./queries";
import { withdrawEvidence } from "./withdraw-evidence";

const reason = "It is forged";
let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
  reviewer = await somebody("reviewer");
});
const verdicts = async (articleId: string) =>
  (await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } })).map(({ verdict }) => verdict);

describe("withdrawing evidence", () => {
  it("reopens every sourced claim that leaned on it alone, and no other", async () => {
    const words = ["opened", "cost", "nine", "euros", "built"];
    const made = await articleWithClaims(editor, "It opened. It cost nine euros. Ann built it.", words);
    const [alone, also, helped, disputed, other] = made.claims.map(({ id }) => ({ claimId: id, version: 1 }));
    if (!alone || !also || !helped || !disputed || !other) throw new Error("five claims were stored");
    const { claim, evidenceId } = await noteFor(reviewer, alone, "supports");
    must(await recordVerdict(reviewer, claim, { verdict: "sourced" }));
    const cite = async (target: typeof also) =>
      must(await citeEvidence(reviewer, target, { evidenceId, stance: "supports" }));
    must(await recordVerdict(reviewer, await cite(also), { verdict: "sourced", rationale: "As the note says" }));
    const two = await noteFor(reviewer, await cite(helped), "supports", "A second call");
    must(await recordVerdict(reviewer, two.claim, { verdict: "sourced" }));
    must(await recordVerdict(reviewer, await cite(disputed), { verdict: "disputed", rationale: "The note errs" }));
    const own = await noteFor(reviewer, other, "supports", "A third call");
    must(await recordVerdict(reviewer, own.claim, { verdict: "sourced" }));

    expect(must(await withdrawEvidence(editor, evidenceId, reason))).toEqual({ changed: true, reopened: 2 });
    expect(await verdicts(made.articleId)).toEqual([null, null, "sourced", "disputed", "sourced"]);
    const untouched = await database.claim.findUniqueOrThrow({ where: { id: other.claimId } });
    expect(untouched.version).toBe(own.claim.version + 1);
    expect((await eventTypes(made.articleId)).at(-1)).toBe("evidence.withdrawn");
    expect(await verifyArticle(made.articleId)).toMatchObject({ intact: true });
  });

  it("keeps the row and its citations, and offers it to nobody any more", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    must(await withdrawEvidence(editor, evidenceId, ` ${reason} `));
    const piece = await database.evidence.findUniqueOrThrow({
      where: { id: evidenceId },
      include: { citations: true },
    });
    expect(piece).toMatchObject({ withdrawal: reason, citations: [{ claimId: one.claimId }] });
    expect(await listEvidence(articleId, editor.id)).toEqual([]);
  });

  it("writes nothing the second time", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    must(await withdrawEvidence(editor, evidenceId, reason));
    expect(must(await withdrawEvidence(editor, evidenceId, "Another reason"))).toEqual({ changed: false, reopened: 0 });
    expect((await database.evidence.findUniqueOrThrow({ where: { id: evidenceId } })).withdrawal).toBe(reason);
    expect(await eventTypes(articleId, 4)).toEqual(["evidence.withdrawn"]);
  });

  it("happens once where two do it at once", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const both = await Promise.all([editor, reviewer].map((actor) => withdrawEvidence(actor, evidenceId, reason)));
    expect(both.map(must).filter(({ changed }) => changed)).toHaveLength(1);
    expect(await eventTypes(articleId, 4)).toEqual(["evidence.withdrawn"]);
  });

  it("reopens a dismissed claim too, so that restoring it shows no groundless verdict", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { claim, evidenceId } = await noteFor(reviewer, one, "supports");
    const judged = must(await recordVerdict(reviewer, claim, { verdict: "sourced" }));
    must(await dismissClaim(reviewer, judged, "A turn of phrase"));
    must(await withdrawEvidence(editor, evidenceId, reason));
    expect(await verdicts(articleId)).toEqual([null, null]);
  });

  it.each(["", "no"])("wants a reason (%j)", async (given) => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    expect(await withdrawEvidence(editor, evidenceId, given)).toMatchObject({ failure: { code: "invalid" } });
    expect(await eventTypes(articleId, 4)).toEqual([]);
  });

  it.each(["", "nonsense", "00000000-0000-4000-8000-000000000000"])(
    "answers for evidence there is not (%j)",
    async (id) => {
      expect(await withdrawEvidence(editor, id, reason)).toMatchObject({ failure: { code: "not-found" } });
    },
  );

  it("is refused in a closed article", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    must(await closeArticle(editor, articleId, "Nobody will check it"));
    expect(await withdrawEvidence(editor, evidenceId, reason)).toMatchObject({ failure: { code: "conflict" } });
  });

  it.each(roles)("is for the desk (%s)", async (role) => {
    const { articleId, one } = await twoClaims(editor);
    const { evidenceId } = await noteFor(reviewer, one, "supports");
    const outcome = await withdrawEvidence(await somebody(role), evidenceId, reason);
    if (role === "auditor") expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    else expect(outcome.ok).toBe(true);
    expect(await eventTypes(articleId, 4)).toHaveLength(role === "auditor" ? 0 : 1);
  });
});
