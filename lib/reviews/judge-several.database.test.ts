import { beforeAll, describe, expect, it } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { citeForSeveral } from "@/lib/evidence/cite-for-several";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { noteFor } from "@/lib/testing/two-claims";
import { judgeSeveral } from "./judge-several";

const words = ["The bridge opened in 2021", "It cost nine million", "The mayor cut the ribbon"];
const said = { verdict: "sourced", rationale: "The plaque" };

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function threeClaims() {
  const { articleId, claims } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
  const [one, two, three] = claims.map(({ id }) => ({ claimId: id, version: 1 }));
  if (!one || !two || !three) throw new Error("the claims were not stored");
  return { articleId, one, two, three };
}
const verdictsOf = async (articleId: string) =>
  (await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } })).map(({ verdict }) => verdict);

describe("one piece of evidence and one verdict for several claims", () => {
  it("are recorded for each by itself", async () => {
    const { articleId, one, two, three } = await threeClaims();
    const { claim, evidenceId } = await noteFor(editor, one, "supports");
    const cites = { evidenceId, stance: "supports" };
    expect(await citeForSeveral(editor, [claim, two, three], cites)).toEqual({ changed: 2, refused: [] });
    const targets = [one, two, three].map(({ claimId }) => ({ claimId, version: 2 }));
    expect(must(await judgeSeveral(editor, targets, said))).toEqual({ changed: 3, refused: [] });
    expect(await verdictsOf(articleId)).toEqual(["sourced", "sourced", "sourced"]);
    const reviews = await database.review.findMany({ where: { claim: { articleId } } });
    expect(reviews.map(({ rationale, takenFromId }) => [rationale, takenFromId])).toEqual(
      Array(3).fill(["The plaque", null]),
    );
    expect((await eventTypes(articleId)).slice(-3)).toEqual(Array(3).fill("verdict.recorded"));
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("are refused for each by itself: without grounds, changed meanwhile, or of no claim at all", async () => {
    const { articleId, one, two, three } = await threeClaims();
    const { claim } = await noteFor(editor, one, "supports");
    must(await dismissClaim(editor, three, "A turn of phrase"));
    const nothing = { claimId: "00000000-0000-4000-8000-000000000000", version: 1 };
    const { changed, refused } = must(await judgeSeveral(editor, [claim, two, three, nothing], said));
    expect([changed, refused]).toEqual([
      1,
      [
        expect.stringMatching(/^Claim 2 was not judged\. Sourced needs/),
        expect.stringMatching(/^Claim 3 was not judged\. .*changed while/),
      ],
    ]);
    expect(await verdictsOf(articleId)).toEqual(["sourced", null, null]);
  });

  it("need a verdict, said at its field before any claim is touched", async () => {
    const { articleId, one, two } = await threeClaims();
    const failure = { code: "invalid", fields: { verdict: expect.any(String) } };
    expect(await judgeSeveral(editor, [one, two], { rationale: "The plaque" })).toMatchObject({ failure });
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("are for those who judge", async () => {
    const { articleId, one } = await threeClaims();
    const auditor = await somebody("auditor");
    const disputed = { verdict: "disputed", rationale: "At noon" };
    expect(must(await judgeSeveral(auditor, [one], disputed))).toMatchObject({
      changed: 0,
      refused: [expect.stringMatching(/not judged/)],
    });
    expect(await verdictsOf(articleId)).toEqual([null, null, null]);
  });
});
