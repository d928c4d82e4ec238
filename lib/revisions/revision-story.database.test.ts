import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { getArticle } from "@/lib/articles/queries";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addClaim } from "@/lib/claims/add-claim";
import { changeKind } from "@/lib/claims/change-kind";
import { waiveClaim } from "@/lib/claims/waive-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { articleWithClaims, articleWithoutClaims, must, somebody } from "@/lib/testing/desk";
import { extractedArticle } from "@/lib/testing/extracted-article";
import { proposed, revised, targetOf } from "@/lib/testing/revision-commands";
import { undoChange } from "@/lib/undo/undo-change";
import { getClaim, listClaims } from "@/lib/views/queries";
import { confirmRevision } from "./confirm-revision";
import { markRemoved } from "./mark-removed";
import { placeClaim } from "./place-claim";
import { proposeRevision } from "./propose-revision";

const price = "Ada Moss paid nine crowns for the mill";
const roof = "the roof had leaked since the winter of 1987";
const text = `${price}. A clerk wrote that ${roof}. Nobody kept the deed.`;
const unverified = { verdict: "unverified", rationale: "Nobody answered" };

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function judged() {
  const { articleId, claims } = await articleWithClaims(editor, text, [price, roof]);
  const [one, two] = claims.map(({ id }) => id);
  if (!one || !two) throw new Error("the claims were not stored");
  must(await recordVerdict(editor, await targetOf(one), unverified));
  must(await recordVerdict(editor, await targetOf(two), unverified));
  return { articleId, one, two };
}
const rowOf = (id: string) => database.claim.findUniqueOrThrow({ where: { id }, include: { revision: true } });
const newest = (articleId: string) =>
  database.revision.findFirstOrThrow({ where: { articleId }, orderBy: { number: "desc" } });

/** Every anchor of every claim stands on its words in its revision, and the history gives the tables. */
async function holds(articleId: string) {
  const rows = await database.claim.findMany({ where: { articleId }, include: { revision: true } });
  for (const { exact, start, end, revision } of rows) expect(revision.text.slice(start, end)).toBe(exact);
  expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
}

describe("another revision", () => {
  it("keeps the verdict of words that moved, and reopens what was reworded", async () => {
    const { articleId, one, two } = await judged();
    const ten = price.replace("nine", "ten");
    await revised(editor, articleId, `${ten}. Nobody kept the deed. A clerk wrote that ${roof}.`);
    expect(await rowOf(two)).toMatchObject({ exact: roof, verdict: "unverified", revision: { number: 2 } });
    const reworded = await rowOf(one);
    expect(reworded).toMatchObject({ exact: ten, verdict: null, round: 2, revision: { number: 2 } });
    expect(reworded.previousWording).toMatchObject({ revision: 1, exact: price, verdict: "unverified" });
    await holds(articleId);
  });

  it("retires a claim whose words are gone, and brings it back with its verdict", async () => {
    const { articleId, one } = await judged();
    await revised(editor, articleId, text.replace(`${price}. `, ""));
    expect(await rowOf(one)).toMatchObject({ retirement: "deleted", verdict: "unverified", revision: { number: 1 } });
    expect((await listClaims(articleId)).some(({ id }) => id === one)).toBe(false);
    await holds(articleId);
    await revised(editor, articleId, `Nobody kept the deed. ${price}.`);
    expect(await rowOf(one)).toMatchObject({
      retirement: null,
      verdict: "unverified",
      exact: price,
      revision: { number: 3 },
    });
    await holds(articleId);
  });

  it("leaves a claim without a place where its sentence stands twice, and lets a person choose", async () => {
    const { articleId, one } = await judged();
    await revised(editor, articleId, `${price}. ${text}`);
    expect(await rowOf(one)).toMatchObject({ revision: { number: 1 }, verdict: "unverified", retirement: null });
    expect((await getArticle(articleId))?.progress.toCheck).toBeGreaterThanOrEqual(1);
    expect(await recordVerdict(editor, await targetOf(one), unverified)).toMatchObject({ ok: false });
    const { id: revisionId } = await newest(articleId);
    const start = price.length + 2;
    const place = { revisionId, start, end: start + price.length, exact: price };
    expect(await placeClaim(editor, await targetOf(one), { ...place, exact: "other words" })).toMatchObject({
      ok: false,
    });
    must(await placeClaim(editor, await targetOf(one), place));
    expect(await rowOf(one)).toMatchObject({
      start,
      verdict: "unverified",
      candidateAnchors: null,
      revision: { number: 2 },
    });
    await holds(articleId);
  });

  it("adds no claim on words that a reanchored claim stands on", async () => {
    const { articleId } = await judged();
    await revised(editor, articleId, `It rained in Orrin on 4 March 2019. ${text}`);
    const claims = await listClaims(articleId);
    const places = claims.map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    expect(new Set(places).size).toBe(places.length);
    expect(claims.some(({ start }) => start < 36)).toBe(true);
    // What the text said before was read before: only what is new is looked through.
    expect(claims.filter(({ start }) => start >= 36)).toHaveLength(2);
  });

  it("carries a waived claim as waived", async () => {
    const { articleId, one } = await judged();
    must(await waiveClaim(editor, await targetOf(one), "A trifle"));
    await revised(editor, articleId, `So it began. ${text}`);
    expect(await rowOf(one)).toMatchObject({ waiver: "A trifle", revision: { number: 2 } });
    await holds(articleId);
  });

  it("undoes no reshaping of the revision before", async () => {
    const { articleId, one } = await judged();
    must(await changeKind(editor, await targetOf(one), "quantity"));
    await revised(editor, articleId, `So it began. ${text}`);
    expect(await undoChange(editor, await targetOf(one), "By mistake")).toMatchObject({ ok: false });
    await holds(articleId);
  });

  it("brings back no claim that a person said is gone, while its words stay away", async () => {
    const { articleId, one } = await judged();
    await revised(editor, articleId, `${price}. ${text}`);
    must(await markRemoved(editor, await targetOf(one)));
    await revised(editor, articleId, `${price}. ${text} It ended.`);
    expect(await rowOf(one)).toMatchObject({ retirement: "deleted", revision: { number: 1 } });
    await holds(articleId);
  });
});

describe("what a flag says of other words", () => {
  const slapped = "Olaf Brandt said the guards had slapped two of the drivers.";
  const text = `${slapped}\n\n“Nobody was slapped,” Ada Moss said.\n\nThe mill burned down on 3 May 2021.`;
  const contradicted = async (articleId: string) =>
    (await listClaims(articleId)).filter(({ flags }) => flags.includes("contradiction")).map(({ id }) => id);

  it("goes with them, and comes back with them", async () => {
    const { articleId } = await extractedArticle(editor, text);
    expect(await contradicted(articleId)).toHaveLength(2);
    await revised(editor, articleId, text.replace("had slapped two of the drivers", "had fed the horses"));
    expect(await contradicted(articleId)).toEqual([]);
    await holds(articleId);
    await revised(editor, articleId, text);
    expect(await contradicted(articleId)).toHaveLength(2);
    await holds(articleId);
  });

  it("stays where only other words changed", async () => {
    const { articleId } = await extractedArticle(editor, text);
    await revised(editor, articleId, `${text} It rained.`);
    expect(await contradicted(articleId)).toHaveLength(2);
  });
});

describe("beside other work", () => {
  it("ends the blind round of a reworded claim, and leaves that of another", async () => {
    const { articleId, claims } = await articleWithClaims(editor, text, [price, roof]);
    const [one, two] = claims.map(({ id }) => id);
    if (!one || !two) throw new Error("the claims were not stored");
    must(await setRequiredReviews(editor, articleId, 2));
    const other = await somebody("reviewer");
    for (const id of [one, two]) must(await recordVerdict(other, await targetOf(id), unverified));
    await revised(editor, articleId, text.replace("nine", "ten"));
    expect((await getClaim(one, editor.id))?.reviews).toHaveLength(1);
    expect(await rowOf(one)).toMatchObject({ round: 2, verdict: null, disagreed: false });
    expect((await getClaim(two, editor.id))?.reviews).toHaveLength(0);
    expect(await rowOf(two)).toMatchObject({ round: 1, verdict: null });
    await holds(articleId);
  });

  it("extracts all of an article whose claims were never found", async () => {
    const articleId = await articleWithoutClaims(editor);
    const { text: old } = await newest(articleId);
    await revised(editor, articleId, `So it began. ${old}`);
    expect((await listClaims(articleId)).length).toBeGreaterThan(0);
    expect((await getArticle(articleId))?.extracted).toBe(true);
    await holds(articleId);
  });

  it("lets nobody add a claim to the revision before", async () => {
    const { articleId } = await judged();
    const { id: revisionId } = await newest(articleId);
    await revised(editor, articleId, `So it began. ${text}`);
    const words = { kind: "date", start: 0, end: 3, exact: text.slice(0, 3) };
    expect(await addClaim(editor, { revisionId, ...words })).toMatchObject({
      ok: false,
      failure: { code: "conflict" },
    });
  });
});

describe("a proposed text", () => {
  it("is refused where it is the text as it stands", async () => {
    const { articleId } = await judged();
    expect(await proposeRevision(editor, articleId, { pasted: text })).toMatchObject({
      ok: false,
      failure: { code: "invalid" },
    });
  });

  it("is worked out anew where claims changed shape since, and holds where one was judged", async () => {
    const { articleId, one, two } = await judged();
    const draftId = await proposed(editor, articleId, `So it began. ${text}`);
    must(await changeKind(editor, await targetOf(one), "quantity"));
    expect(await confirmRevision(editor, draftId, "")).toMatchObject({ ok: false, failure: { code: "conflict" } });
    must(await recordVerdict(editor, await targetOf(two), { verdict: "disputed", rationale: "It did not" }));
    must(await confirmRevision(editor, draftId, ""));
    expect(await rowOf(two)).toMatchObject({ verdict: "disputed" });
    expect(await rowOf(one)).toMatchObject({ kind: "quantity", revision: { number: 2 } });
    await holds(articleId);
  });

  it("is refused once another came in, and written once where two confirm it at the same time", async () => {
    const { articleId } = await judged();
    const first = await proposed(editor, articleId, `So it began. ${text}`);
    const second = await proposed(editor, articleId, `So it ended. ${text}`);
    const both = await Promise.all([confirmRevision(editor, first, ""), confirmRevision(editor, first, "")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await confirmRevision(editor, second, "")).toMatchObject({ ok: false, failure: { code: "conflict" } });
    await holds(articleId);
  });

  it("reopens a closed check, for a reason only", async () => {
    const { articleId } = await judged();
    must(await closeArticle(editor, articleId, "Done with it"));
    const draftId = await proposed(editor, articleId, `So it began. ${text}`);
    expect(await confirmRevision(editor, draftId, " ")).toMatchObject({ ok: false, failure: { code: "invalid" } });
    must(await confirmRevision(editor, draftId, "The paper corrected it"));
    expect((await getArticle(articleId))?.state).toBe("open");
    await holds(articleId);
  });
});
