import { beforeAll, describe, expect, it } from "vitest";
import { linkOf } from "@/lib/audit/link";
import { listEntries } from "@/lib/audit/queries";
import type { Link } from "@/lib/audit/rules/chain";
import { verifyChain } from "@/lib/audit/rules/verify-chain";
import { verifyArticle } from "@/lib/audit/verify-article";
import { withholdBlind } from "@/lib/audit/withhold-blind";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { listEvidence } from "@/lib/evidence/queries";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { exportFormats } from "@/lib/exports/formats";
import { allThatIsRead, queriesRead, secretIds, secrets, workBlind } from "@/lib/testing/blind-work";
import { buildReport } from "@/lib/testing/build-report";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { wordsOf } from "@/lib/testing/report";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { type Claims, noteFor, twoClaims } from "@/lib/testing/two-claims";
import { undoChange } from "@/lib/undo/undo-change";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { recordVerdict } from "./record-verdict";
import { retractReview } from "./retract-review";
import { takeOverCheck } from "./take-over-check";

let editor: Actor;
let ada: Actor;
let ben: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  ada = await somebody("reviewer", "Ada Marsh");
  ben = await somebody("reviewer", "Ben Okri");
});

async function blindClaims(): Promise<Claims> {
  const claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
  return claims;
}

async function everyReader() {
  return [ben, editor, await somebody("admin"), await somebody("auditor")];
}

describe("what is done blind", () => {
  it("is read by its author alone, in whatever way anybody asks, until the second review is in", async () => {
    const claims = await blindClaims();
    await workBlind(ada, claims, ben);
    const kept = [...secrets, ...(await secretIds(claims))];
    expect(kept).toHaveLength(secrets.length + 4);
    for (const reader of await everyReader()) {
      const read = await allThatIsRead(reader, claims);
      for (const secret of kept) expect(read, `${reader.role} reads ${secret}`).not.toContain(secret);
    }
    const own = await allThatIsRead(ada, claims);
    for (const secret of kept) expect(own).toContain(secret);

    must(await recordVerdict(ben, claims.one, unverified));
    for (const reader of await everyReader()) {
      const read = await allThatIsRead(reader, claims);
      for (const secret of secrets) expect(read, `${reader.role} reads ${secret} afterwards`).toContain(secret);
    }
  });

  it("moves no count, no version and no state that anybody else reads", async () => {
    const claims = await blindClaims();
    const readers = await everyReader();
    const before = await Promise.all(readers.map((reader) => queriesRead(reader, claims)));
    await workBlind(ada, claims, ben);
    for (const [at, reader] of readers.entries())
      expect(await queriesRead(reader, claims), `to ${reader.role} something is other`).toEqual(before[at]);
    const isSealed = async (reader: Actor) =>
      (await listClaims(claims.articleId, { readerId: reader.id })).map(({ sealed }) => sealed === true);
    expect([await isSealed(ada), await isSealed(ben)]).toEqual([
      [true, false],
      [false, false],
    ]);
    const { entries } = await listEntries(claims.articleId, ben.id);
    expect(entries.slice(0, 4).map(({ actor, did, claimId, words }) => [actor, did, claimId, words])).toEqual(
      [1, 2, 3, 4].map(() => ["Ada Marsh", "did something that is sealed until both reviews are in", null, undefined]),
    );
  });

  it("is the same to read whichever verdict it was", async () => {
    const reads = await Promise.all(
      (["disputed", "unverified"] as const).map(async (verdict) => {
        const claims = await blindClaims();
        must(await recordVerdict(ada, claims.one, { verdict, rationale: secrets[2] }));
        const view = await viewClaim(claims.one.claimId, ben.id);
        return [view?.reviews, view?.evidence, view?.undo, view?.blind, view?.verdict, view?.version];
      }),
    );
    expect(reads[0]).toEqual(reads[1]);
  });

  it("is in no export, not even its author's", async () => {
    const claims = await blindClaims();
    await workBlind(ada, claims);
    const report = await buildReport(claims.articleId, ada, new Date());
    if (!report) throw new Error("there is an article to report on");
    for (const { write } of exportFormats) {
      const written = await wordsOf(write(report));
      for (const secret of secrets) expect(written).not.toContain(secret);
    }
  });

  it("is undone, corrected, withdrawn and cited by nobody else, who is told that there is nothing", async () => {
    const claims = await blindClaims();
    await workBlind(ada, claims);
    const { evidenceId } = await database.citation.findFirstOrThrow({ where: { claimId: claims.one.claimId } });
    const before = await database.article.findUniqueOrThrow({ where: { id: claims.articleId } });
    for (const outcome of [
      await undoChange(editor, claims.one, "I do not like it"),
      await supersedeEvidence(editor, evidenceId, { kind: "note", title: "Another" }),
      await withdrawEvidence(editor, evidenceId, "It is forged"),
      await citeEvidence(editor, claims.two, { evidenceId, stance: "supports" }),
    ]) {
      expect(outcome).toMatchObject({ ok: false });
      if (!outcome.ok) expect(["invalid", "not-found"]).toContain(outcome.failure.code);
      for (const secret of secrets) expect(JSON.stringify(outcome)).not.toContain(secret);
    }
    const after = await database.article.findUniqueOrThrow({ where: { id: claims.articleId } });
    expect(after.headHash).toBe(before.headHash);
  });

  it("is corrected, withdrawn and undone by its author, sealed too", async () => {
    const claims = await blindClaims();
    const { claim, evidenceId } = await noteFor(ada, claims.one, "supports");
    expect(claim).toEqual({ ...claims.one, changed: true });
    const corrected = must(await supersedeEvidence(ada, evidenceId, { kind: "note", title: "A second call" }));
    must(await recordVerdict(ada, claims.one, { verdict: "sourced" }));
    expect(await viewClaim(claims.one.claimId, ada.id)).toMatchObject({
      version: 1,
      blind: true,
      verdict: null,
      undo: { by: "Ada Marsh" },
    });
    must(await undoChange(ada, claims.one, "Too soon"));
    must(await withdrawEvidence(ada, corrected.evidenceId, "It is forged"));
    expect(await eventTypes(claims.articleId, 3)).toEqual(Array.from({ length: 5 }, () => "work.sealed"));
    expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
    expect((await viewClaim(claims.one.claimId, ada.id))?.undo).toBeNull();
  });

  it("still verifies for a reader who has neither its words nor its salt", async () => {
    const claims = await blindClaims();
    await workBlind(ada, claims);
    const rows = await database.event.findMany({ where: { chain: claims.articleId }, orderBy: { seq: "asc" } });
    const { headSeq: seq, headHash: hash } = await database.article.findUniqueOrThrow({
      where: { id: claims.articleId },
    });
    const links = async (reader: Actor) => (await withholdBlind(database, reader.id, rows)).map(linkOf);
    const sealed = (all: Link[]) => all.filter(({ payload, salt }) => payload === null && salt === null).length;
    expect(sealed(await links(ben))).toBe(6);
    expect(sealed(await links(ada))).toBe(0);
    expect(verifyChain(await links(ben), { seq, hash })).toBeNull();
    const forged = (await links(ben)).map((link) => (link.seq === seq - 1 ? { ...link, actorName: "Nobody" } : link));
    expect(verifyChain(forged, { seq, hash })).toMatchObject({ fault: "changed", seq: seq - 1 });
    expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
  });
});

it("an earlier check taken over blind is sealed with all it brings, and agrees with the same taken over by another", async () => {
  const earlier = await twoClaims(editor);
  const { claim } = await noteFor(editor, earlier.one, "supports");
  must(await recordVerdict(editor, claim, { verdict: "sourced" }));
  const { reviewId } = await database.claim.findUniqueOrThrow({ where: { id: earlier.one.claimId } });
  const claims = await blindClaims();
  expect(must(await takeOverCheck(ada, claims.one, reviewId ?? ""))).toEqual({ ...claims.one, changed: true });
  expect(must(await takeOverCheck(ada, claims.one, reviewId ?? "")).changed).toBe(false);
  expect(await viewClaim(claims.one.claimId, ben.id)).toMatchObject({ reviews: [], evidence: [], undo: null });
  expect(await listEvidence(claims.articleId, ben.id)).toEqual([]);
  must(await takeOverCheck(ben, claims.one, reviewId ?? ""));
  const both = await viewClaim(claims.one.claimId, editor.id);
  expect(both).toMatchObject({ verdict: "sourced", disagreed: false, round: 2 });
  expect(both?.evidence.map(({ citedByName }) => citedByName)).toEqual(["Ada Marsh", "Ben Okri"]);
  expect(await eventTypes(claims.articleId, 3)).toEqual(["work.sealed", "check.taken-over"]);
  expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
});

describe("citing blind", () => {
  it("lets two read one open piece differently, and neither knows of the other", async () => {
    const claims = await blindClaims();
    const { evidenceId } = await noteFor(editor, claims.two, "context");
    // Blind on the second claim: only the editor knows it. It is opened by the second review there.
    must(await recordVerdict(editor, claims.two, unverified));
    must(await recordVerdict(ada, claims.two, unverified));
    must(await citeEvidence(ada, claims.one, { evidenceId, stance: "supports" }));
    must(await citeEvidence(ben, claims.one, { evidenceId, stance: "contradicts" }));
    const stances = async (reader: Actor) =>
      (await viewClaim(claims.one.claimId, reader.id))?.evidence.map((piece) => [piece.citedByName, piece.stance]);
    expect(await stances(ada)).toEqual([["Ada Marsh", "supports"]]);
    expect(await stances(ben)).toEqual([["Ben Okri", "contradicts"]]);
    expect(await stances(editor)).toEqual([]);
    must(await recordVerdict(ada, claims.one, { verdict: "sourced" }));
    must(await recordVerdict(ben, claims.one, { verdict: "disputed" }));
    expect(await stances(editor)).toEqual([
      ["Ada Marsh", "supports"],
      ["Ben Okri", "contradicts"],
    ]);
    expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
  });

  it("does not take on another stance where everybody saw the first", async () => {
    const claims = await blindClaims();
    const { evidenceId } = await noteFor(ada, claims.one, "supports");
    must(await recordVerdict(ada, claims.one, { verdict: "sourced" }));
    const own = await noteFor(ben, claims.one, "supports", "The same call");
    const agreed = must(await recordVerdict(ben, own.claim, { verdict: "sourced" }));
    const open = must(await retractReview(editor, agreed, "The log came in"));
    expect(await citeEvidence(ada, open, { evidenceId, stance: "contradicts" })).toMatchObject({
      failure: { code: "conflict", message: expect.stringMatching(/for everybody to see/) },
    });
    expect(must(await citeEvidence(ada, open, { evidenceId, stance: "supports" })).changed).toBe(false);
  });

  it("counts for its reviewer's verdict alone", async () => {
    const claims = await blindClaims();
    await noteFor(ada, claims.one, "supports");
    expect(await recordVerdict(ben, claims.one, { verdict: "sourced" })).toMatchObject({
      failure: { code: "invalid", fields: { evidence: expect.any(String) } },
    });
    must(await recordVerdict(ada, claims.one, { verdict: "sourced" }));
  });
});
