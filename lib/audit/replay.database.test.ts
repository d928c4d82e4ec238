import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle, unarchiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { reopenArticle } from "@/lib/articles/reopen-article";
import { setReviewers } from "@/lib/articles/set-reviewers";
import type { Actor } from "@/lib/auth/permissions";
import { addClaim } from "@/lib/claims/add-claim";
import { changeKind } from "@/lib/claims/change-kind";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { settleDisagreement } from "@/lib/reviews/settle-disagreement";
import { articleWithClaims, somebody } from "@/lib/testing/desk";
import { stances, verdicts } from "@/lib/vocabulary";
import { differenceOf } from "./compare-states";
import { readEvent } from "./read-event";
import { replay } from "./replay";
import { storedState } from "./stored-state";
import { verifyArticle } from "./verify-article";

const text = "🚀 It opened in 2021. Ada Marsh said it cost nine euros, and carries trains.";
const words = ["It opened in 2021", "Ada Marsh said it cost nine euros", "carries trains"];

/** A made-up command: who, what, on which claim or evidence, and whether with the version that person last saw. */
const stepArbitrary = fc.record({
  who: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 2, 3),
  what: fc.constantFrom(
    ...([
      "judge",
      "judge",
      "judge",
      "judge",
      "judge",
      "judge",
      "retract",
      "retract",
      "dismiss",
      "restore",
      "claim",
    ] as const),
    ...(["add", "add", "cite", "cite", "cite", "cite", "withdraw", "withdraw", "amend"] as const),
    ...(["one", "two", "two", "settle", "settle", "kind"] as const),
    // A closed article hears little; two ways back for each way out.
    ...(["close", "reopen", "reopen", "archive", "unarchive", "unarchive"] as const),
  ),
  claim: fc.nat(3),
  piece: fc.nat(2),
  stale: fc.nat(9).map((n) => n === 0),
  verdict: fc.constantFrom(...verdicts, "sourced"),
  stance: fc.constantFrom(...stances),
  words: fc.string({ unit: "binary", maxLength: 12 }),
});
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never;
/** What one list holds happens at once; the lists happen one after the other. */
const storyArbitrary = fc.array(fc.array(stepArbitrary, { minLength: 1, maxLength: 3 }), {
  minLength: 24,
  maxLength: 30,
});

/** What chance brings about too rarely: a verdict that loses its ground to a stance, and a claim restored. */
const byEditor = { who: 0, claim: 0, piece: 0, stale: false, verdict: "sourced", words: "" } as const;
const opening: Step[] = [
  { ...byEditor, what: "add", stance: "supports" },
  { ...byEditor, what: "judge", stance: "supports" },
  { ...byEditor, what: "cite", stance: "context" },
  { ...byEditor, what: "dismiss", stance: "context" },
  { ...byEditor, what: "restore", stance: "context" },
];

let actors: Actor[];
beforeAll(async () => {
  const [editor, one, two, auditor] = ["editor", "reviewer", "reviewer", "auditor"] as const;
  actors = await Promise.all([editor, one, two, auditor].map((role, n) => somebody(role, `${role} ${n}`)));
});

async function take(articleId: string, revisionId: string, step: Step): Promise<Outcome<unknown> | null> {
  const actor = actors[step.who];
  const claims = await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } });
  const pieces = await database.evidence.findMany({ where: { articleId }, orderBy: { id: "asc" } });
  const claim = claims[step.claim % claims.length];
  const evidenceId = pieces[step.piece % Math.max(1, pieces.length)]?.id ?? "";
  if (!actor || !claim) throw new Error("the story has no such person or claim");
  const target = { claimId: claim.id, version: claim.version - (step.stale ? 1 : 0) };
  const because = `Because ${step.words}`;
  const at = text.indexOf(step.words) + 1;
  switch (step.what) {
    case "judge":
      return recordVerdict(actor, target, { verdict: step.verdict, rationale: step.words, correction: step.words });
    case "retract":
      return retractReview(actor, target, because);
    case "add":
      return addEvidence(actor, target, { kind: "note", stance: step.stance, title: because, passage: step.words });
    case "cite":
      return citeEvidence(actor, target, { evidenceId, stance: step.stance });
    case "withdraw":
      return withdrawEvidence(actor, evidenceId, because);
    case "dismiss":
      return dismissClaim(actor, target, because);
    case "restore":
      return restoreClaim(actor, target, because);
    case "one":
    case "two":
      return setReviewers(actor, articleId, step.what === "one" ? 1 : 2);
    case "settle":
      return settleDisagreement(actor, target, { verdict: step.verdict, rationale: because });
    case "kind":
      return changeKind(actor, target, step.stale ? "date" : "quantity");
    case "claim":
      return addClaim(actor, { revisionId, kind: "date", start: at, end: at + 7, exact: text.slice(at, at + 7) });
    case "amend":
      return amendArticle(actor, articleId, { title: step.words, byline: because });
    case "close":
      return closeArticle(actor, articleId, because);
    case "reopen":
      return reopenArticle(actor, articleId, because);
    case "archive":
      return archiveArticle(actor, articleId, because);
    case "unarchive":
      return unarchiveArticle(actor, articleId, because);
  }
}

const happened: Record<string, number> = {};
it("whatever several people do, also at once, its history alone rebuilds the article exactly", async () => {
  await fc.assert(
    fc.asyncProperty(storyArbitrary, async (story) => {
      const [editor] = actors;
      if (!editor) throw new Error("nobody is there");
      const { articleId, revisionId } = await articleWithClaims(editor, text, words);
      for (const together of [...opening.map((step) => [step]), ...story])
        await Promise.all(together.map((step) => take(articleId, revisionId, step)));

      const rows = await database.event.findMany({ where: { chain: articleId }, orderBy: { seq: "asc" } });
      for (const { type, payload } of rows) {
        const what = payload?.includes('"reopened":true')
          ? "reopened by a stance"
          : payload?.includes('"disagreed":true')
            ? "disagreed"
            : type;
        happened[what] = (happened[what] ?? 0) + 1;
      }
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
      const events = rows.map((row) => {
        const event = readEvent(row);
        if (!event) throw new Error("nothing here is sealed");
        return { event, actorId: row.actorId, actorName: row.actorName, at: row.at.toISOString() };
      });
      const stored = await inTransaction((tx) => storedState(tx, articleId));
      expect(differenceOf(replay(events), stored)).toBeNull();
      expect(await verifyArticle(articleId)).toMatchObject({ intact: true, head: { seq: rows.length } });
      const groundless = { articleId, verdict: "sourced" as const };
      const leaning = { citations: { some: { stance: "supports" as const, evidence: { withdrawal: null } } } };
      expect(await database.claim.count({ where: { ...groundless, NOT: leaning } })).toBe(0);
    }),
    { numRuns: 12, seed: 20261122, endOnFailure: true },
  );
  // A story in which little happens proves little.
  expect(Object.keys(happened).length).toBeGreaterThanOrEqual(17);
}, 120_000);
