import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, eventTypes, must, somebody } from "@/lib/testing/desk";
import { twoClaims } from "@/lib/testing/two-claims";
import { undoChange } from "@/lib/undo/undo-change";
import { getClaim, listClaims } from "@/lib/views/queries";
import { changeSpan } from "./change-span";
import { dismissClaims } from "./dismiss-claim";
import { mergeClaims } from "./merge-claims";
import { splitClaim } from "./split-claim";
import { unwaiveClaim, waiveClaim, waiveClaims } from "./waive-claim";

const unverified = { verdict: "unverified", rationale: "Nobody answered" };
let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const wordsOf = async (articleId: string) => {
  const { text } = await database.revision.findFirstOrThrow({ where: { articleId } });
  return (await listClaims(articleId)).map(({ start, end, number }) => `${number} ${text.slice(start, end)}`);
};

describe("splitting a claim", () => {
  it("retires it for two parts that start unreviewed and show what was said of it", async () => {
    const { articleId, one } = await twoClaims(editor);
    const judged = must(await recordVerdict(editor, one, unverified));
    const split = must(await splitClaim(editor, judged, { at: 10 }));
    expect(await wordsOf(articleId)).toEqual(["3 It opened", "4 in 2021", "2 It cost nine euros"]);
    const parent = await getClaim(one.claimId, editor.id);
    expect(parent).toMatchObject({ retirement: "split", verdict: "unverified" });
    for (const { id } of parent?.children ?? []) {
      const part = await getClaim(id, editor.id);
      expect(part).toMatchObject({ verdict: null, reviews: [], parents: [{ id: one.claimId, reviews: [unverified] }] });
    }
    expect(await recordVerdict(editor, split, unverified)).toMatchObject({ failure: { code: "conflict" } });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("is undone from a part, with the verdict it had", async () => {
    const { articleId, one } = await twoClaims(editor);
    const judged = must(await recordVerdict(editor, one, unverified));
    must(await splitClaim(editor, judged, { at: 10 }));
    const part = (await getClaim(one.claimId, editor.id))?.children[0];
    must(await undoChange(editor, { claimId: part?.id ?? "", version: 1 }, "One after all"));
    expect(await wordsOf(articleId)).toEqual(["1 It opened in 2021", "2 It cost nine euros"]);
    expect(await getClaim(one.claimId, editor.id)).toMatchObject({ retirement: null, verdict: "unverified" });
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
  });

  it("is not undone over a part that somebody has reviewed", async () => {
    const { articleId, one } = await twoClaims(editor);
    const split = must(await splitClaim(editor, one, { at: 10 }));
    const part = (await getClaim(one.claimId, editor.id))?.children[1];
    must(await recordVerdict(editor, { claimId: part?.id ?? "", version: 1 }, unverified));
    expect(await undoChange(editor, split, "One after all")).toMatchObject({
      failure: { code: "conflict", message: expect.stringContaining("Claim 4 has been reviewed") },
    });
    expect(await eventTypes(articleId)).toEqual(["claim.split", "verdict.recorded"]);
  });
});

describe("merging claims", () => {
  it("runs from the first to the last, and refuses a stale other", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    expect(await mergeClaims(editor, one, { ...two, version: 2 })).toMatchObject({ failure: { code: "conflict" } });
    expect(await mergeClaims(editor, one, one)).toMatchObject({ ok: false });
    expect(await wordsOf(articleId)).toHaveLength(2);
    must(await mergeClaims(editor, two, one));
    expect(await wordsOf(articleId)).toEqual(["3 It opened in 2021. It cost nine euros"]);
  });

  it("refuses a claim that is set aside: it must not come back unnoticed", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const waived = must(await waiveClaim(editor, two, "Common knowledge"));
    expect(await mergeClaims(editor, one, waived)).toMatchObject({ failure: { code: "conflict" } });
    expect(await mergeClaims(editor, waived, one)).toMatchObject({ failure: { code: "conflict" } });
    expect(await eventTypes(articleId)).toEqual(["claim.waived"]);
  });

  it("does not make a chapter one claim", async () => {
    const { articleId, claims } = await articleWithClaims(editor, `First. ${"And so on. ".repeat(2000)}Last.`, [
      "First",
      "Last",
    ]);
    const [first, last] = claims.map(({ id, version }) => ({ claimId: id, version }));
    if (!first || !last) throw new Error("the claims were not stored");
    expect(await mergeClaims(editor, first, last)).toMatchObject({ failure: { code: "invalid" } });
    const chapter = { start: 0, end: 21_000, exact: claims[0]?.exact };
    expect(await changeSpan(editor, first, chapter)).toMatchObject({ ok: false });
    expect(await eventTypes(articleId)).toEqual([]);
  });

  it("does not reach into another article", async () => {
    const [here, there] = [await twoClaims(editor), await twoClaims(editor)];
    expect(await mergeClaims(editor, here.one, there.one)).toMatchObject({ failure: { code: "not-found" } });
  });
});

describe("waiving", () => {
  it("leaves nothing to check, is no dismissal, and keeps a verdict from being given", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const waived = must(await waiveClaim(editor, one, "Nobody disputes it"));
    must(await waiveClaim(editor, two, "Nobody disputes it"));
    expect(await recordVerdict(editor, waived, unverified)).toMatchObject({ failure: { code: "conflict" } });
    expect(await dismissClaims(editor, [waived], "None")).toMatchObject({ failure: { code: "conflict" } });
    expect(must(await closeArticle(editor, articleId, null))).toBeDefined();
  });

  it("is undone", async () => {
    const { one } = await twoClaims(editor);
    const waived = must(await waiveClaim(editor, one, "Nobody disputes it"));
    must(await unwaiveClaim(editor, waived, "Somebody does"));
    expect(await getClaim(one.claimId, editor.id)).toMatchObject({ waiver: null, version: 3 });
  });

  it("of many is all or nothing: a stale one is named and none is changed", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    expect(await waiveClaims(editor, [one, { ...two, version: 7 }], "Trivial")).toMatchObject({
      failure: { code: "conflict", message: expect.stringContaining("Claim 2") },
    });
    expect(await waiveClaims(editor, [], "Trivial")).toMatchObject({ failure: { code: "invalid" } });
    expect(await eventTypes(articleId)).toEqual([]);
    expect(must(await waiveClaims(editor, [one, two], "Trivial"))).toEqual({ changed: 2 });
    expect(await eventTypes(articleId)).toEqual(["claim.waived", "claim.waived"]);
  });
});
