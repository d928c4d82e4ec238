import fc from "fast-check";
import { expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, somebody } from "@/lib/testing/desk";
import { claimKinds } from "@/lib/text/kinds";
import { undoChange } from "@/lib/undo/undo-change";
import { changeKind } from "./change-kind";
import { changeSpan } from "./change-span";
import { dismissClaim } from "./dismiss-claim";
import { mergeClaims } from "./merge-claims";
import { noteResolutionCriteria } from "./note-resolution-criteria";
import { splitClaim } from "./split-claim";
import { waiveClaim } from "./waive-claim";

const text = "🚀 It opened in 2021. Ada 👩‍🚒 said it cost café\u0301 money. שלום עולם, and carries trains.";
const words = ["It opened in 2021", "Ada 👩‍🚒 said it cost café\u0301 money", "שלום עולם", "carries trains"];

const stepArbitrary = fc.record({
  what: fc.constantFrom(
    ...(["span", "kind", "split", "merge", "judge", "dismiss", "waive", "settle", "undo", "undo", "undo"] as const),
  ),
  claim: fc.nat(12),
  other: fc.nat(12),
  start: fc.nat(text.length),
  length: fc.nat(30),
  kind: fc.constantFrom(...claimKinds),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;

async function take(actor: Actor, articleId: string, step: Step): Promise<Outcome<unknown>> {
  const claims = await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } });
  const [claim, other] = [claims[step.claim % claims.length], claims[step.other % claims.length]];
  if (!claim || !other) throw new Error("the story has no such claim");
  const target = { claimId: claim.id, version: claim.version };
  const end = step.start + step.length;
  switch (step.what) {
    case "span":
      return changeSpan(actor, target, { start: step.start, end, exact: text.slice(step.start, end) });
    case "kind":
      return changeKind(actor, target, step.kind);
    case "split":
      return splitClaim(actor, target, { at: claim.start + 1 + step.length });
    case "merge":
      return mergeClaims(actor, target, { claimId: other.id, version: other.version });
    case "judge":
      return recordVerdict(actor, target, { verdict: "unverified", rationale: `Tried ${step.length}` });
    case "dismiss":
      return dismissClaim(actor, target, "No claim");
    case "waive":
      return waiveClaim(actor, target, "Trivial");
    case "settle":
      return noteResolutionCriteria(actor, target, { record: step.length > 15 ? `Log ${step.length}` : "" });
    case "undo":
      return undoChange(actor, target, "Undone");
  }
}

it("however claims are reshaped and undone, each stands on its words and the history rebuilds them", async () => {
  const editor = await somebody("editor");
  const happened = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 20, maxLength: 30 }), async (story) => {
      const { articleId } = await articleWithClaims(editor, text, words);
      for (const step of story) {
        const { ok } = await take(editor, articleId, step);
        if (ok) happened.set(step.what, (happened.get(step.what) ?? 0) + 1);
      }
      for (const claim of await database.claim.findMany({ where: { articleId } })) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.exact);
        expect(() => encodeURIComponent(claim.exact)).not.toThrow();
        expect(claim.dismissal === null || claim.waiver === null).toBe(true);
        const within = claim.start <= claim.coreStart && claim.coreStart < claim.coreEnd && claim.coreEnd <= claim.end;
        expect(within).toBe(true);
      }
      expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
    }),
    { numRuns: 6, seed: 20261122, endOnFailure: true },
  );
  // A story in which little happens proves little.
  expect([...happened.keys()].length).toBe(9);
}, 120_000);
