import { beforeAll, describe, expect, it } from "vitest";
import { archiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { articleWithClaims, eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import type { ClaimTarget } from "./change-claim";

const note = { kind: "note", stance: "supports", title: "A call to the ministry" };
const commands: [string, (actor: Actor, target: ClaimTarget) => ReturnType<typeof recordVerdict>][] = [
  ["recording a verdict", (actor, at) => recordVerdict(actor, at, { verdict: "disputed", rationale: "It was 2020" })],
  ["retracting a review", (actor, at) => retractReview(actor, at, "Wrong claim")],
  ["dismissing", (actor, at) => dismissClaim(actor, at, "A turn of phrase")],
  ["restoring", (actor, at) => restoreClaim(actor, at, "It is a claim")],
  ["adding evidence", (actor, at) => addEvidence(actor, at, note)],
  ["citing evidence", (actor, at) => citeEvidence(actor, at, { evidenceId: at.claimId, stance: "supports" })],
];

let editor: Actor;
let reviewer: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  reviewer = await somebody("reviewer", "Tomas Rey");
});
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id } });
const nowhere = { claimId: "00000000-0000-4000-8000-000000000000", version: 1 };

describe("a claim that changed meanwhile", () => {
  it.each(commands)("refuses %s, says what the other person did, and writes nothing", async (_, command) => {
    const { articleId, claim } = await oneClaim(editor);
    const seen = { claimId: claim.id, version: 1 };
    must(await recordVerdict(editor, seen, { verdict: "unverified", rationale: "Nobody answered" }));
    const before = await rowOf(claim.id);
    expect(await command(reviewer, seen)).toMatchObject({
      failure: { code: "conflict", current: { version: 2, lastChange: "Ilka Brandt marked claim 1 unverified." } },
    });
    expect(await rowOf(claim.id)).toEqual(before);
    expect(await eventTypes(articleId)).toEqual(["verdict.recorded"]);
  });

  it("names what was done to its evidence through another claim", async () => {
    const { claims } = await articleWithClaims(editor, "It opened in 2021. It cost nine euros.", [
      "2021",
      "nine euros",
    ]);
    const [one, two] = claims.map(({ id }) => ({ claimId: id, version: 1 }));
    if (!one || !two) throw new Error("two claims were stored");
    const added = must(await addEvidence(editor, one, note));
    const { evidenceId } = await database.citation.findFirstOrThrow({ where: { claimId: one.claimId } });
    const cited = must(await citeEvidence(editor, two, { evidenceId, stance: "supports" }));
    must(await withdrawEvidence(editor, evidenceId, "The caller was not who he said"));
    for (const target of [added, cited])
      expect(await dismissClaim(reviewer, target, "A turn of phrase")).toMatchObject({
        failure: { code: "conflict", current: { lastChange: `Ilka Brandt withdrew “${note.title}”.` } },
      });
  });

  it("counts a version from the future as stale too", async () => {
    const { claim } = await oneClaim(editor);
    const outcome = await dismissClaim(reviewer, { claimId: claim.id, version: 2 }, "A turn of phrase");
    expect(outcome).toMatchObject({ failure: { code: "conflict", current: { version: 1 } } });
  });
});

describe.each(commands)("%s", (_, command) => {
  it("is refused in an article that is closed or archived", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const target = { claimId: claim.id, version: 1 };
    must(await closeArticle(editor, articleId, "Nobody will check it"));
    expect(await command(reviewer, target)).toMatchObject({
      failure: { code: "conflict", message: expect.stringMatching(/closed/) },
    });
    must(await archiveArticle(editor, articleId, "Old"));
    expect(await command(reviewer, target)).toMatchObject({
      failure: { code: "conflict", message: expect.stringMatching(/archived/) },
    });
    expect(await eventTypes(articleId)).toEqual(["article.closed", "article.archived"]);
  });

  it("answers for a claim that does not exist", async () => {
    expect(await command(reviewer, nowhere)).toMatchObject({ failure: { code: "not-found" } });
  });
});
