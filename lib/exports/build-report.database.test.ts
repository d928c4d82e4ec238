import { beforeAll, describe, expect, it } from "vitest";
import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { noteResolutionCriteria } from "@/lib/claims/note-resolution-criteria";
import { splitClaim } from "@/lib/claims/split-claim";
import { waiveClaim } from "@/lib/claims/waive-claim";
import { database } from "@/lib/database/client";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { putAside } from "@/lib/findings/decide-finding";
import { importArticle } from "@/lib/importing/import-article";
import { sha256 } from "@/lib/importing/store-article";
import { adjudicate } from "@/lib/reviews/adjudicate";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { buildReport } from "@/lib/testing/build-report";
import { must, somebody } from "@/lib/testing/desk";
import { articleWithFindings } from "@/lib/testing/findings";
import { disagreement } from "@/lib/testing/review-commands";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { getClaim } from "@/lib/views/queries";
import { reportSchema } from "./rules/report";

const now = new Date("2026-03-05T10:00:00.000Z");
const reason = "It is forged";
const disputed = { verdict: "disputed", rationale: "It was 2020", correction: "in 2020" };

let editor: Actor;
let ana: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  ana = await somebody("reviewer", "Ana Ruiz");
});

/** The report, which must be one of its schema to the letter. */
async function reportOf(articleId: string) {
  const report = await buildReport(articleId, editor, now);
  expect(reportSchema.strict().parse(report)).toEqual(report);
  if (!report) throw new Error("there is no report");
  return report;
}

describe("a report", () => {
  it("says which text, which moment of its history, and for whom", async () => {
    const { articleId } = await twoClaims(editor);
    must(await amendArticle(editor, articleId, { title: "The bridge", address: "https://lamp.example/a" }));
    const report = await reportOf(articleId);
    const verified = await verifyArticle(articleId);
    expect(verified).toEqual({ intact: true, head: { seq: report.audit.seq, hash: report.audit.head } });
    expect(report).toMatchObject({
      article: { id: articleId, title: "The bridge", address: "https://lamp.example/a", state: "open" },
      revision: { number: 1, sha256: sha256(report.text), length: report.text.length },
      exportedAt: now.toISOString(),
      exportedBy: { name: "Ilka Brandt", role: "editor" },
      counts: { sourced: 0, disputed: 0, unverified: 0, toCheck: 2, dismissed: 0 },
    });
    for (const { anchor } of report.claims) expect(report.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  });

  it("has what the desk checks find, and what was decided of it", async () => {
    const { articleId, weekday } = await articleWithFindings(editor);
    must(await putAside(ana, weekday, "The log says so"));
    expect(await reportOf(articleId)).toMatchObject({
      checkedBy: "test/1",
      checks: [
        { check: "weekday", decided: { as: "right", words: "The log says so", by: "Ana Ruiz" } },
        { check: "unit", decided: null },
      ],
    });
  });

  it("gives what stands on a claim and leaves withdrawn evidence out", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const kept = await noteFor(ana, one, "supports", "A call");
    const gone = await noteFor(ana, kept.claim, "context", "A forged letter");
    const judged = must(await recordVerdict(ana, gone.claim, { verdict: "sourced" }));
    must(await citeEvidence(ana, two, { evidenceId: gone.evidenceId, stance: "contradicts" }));
    must(await withdrawEvidence(editor, gone.evidenceId, reason));
    const { claims, counts } = await reportOf(articleId);
    expect(counts).toMatchObject({ sourced: 1, toCheck: 1 });
    expect(
      claims.map(({ evidence }) => evidence.map(({ title, stance, addedBy }) => [title, stance, addedBy])),
    ).toEqual([[["A call", "supports", "Ana Ruiz"]], []]);
    expect(claims[0]).toMatchObject({ id: judged.claimId, verdict: "sourced", review: { reviewer: "Ana Ruiz" } });
    expect(JSON.stringify(claims)).not.toContain("forged");
  });

  it("says who cites a piece and with which stance, whoever added it", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    const { evidenceId } = await noteFor(ana, one, "supports", "A call");
    must(await citeEvidence(editor, two, { evidenceId, stance: "contradicts" }));
    const { claims } = await reportOf(articleId);
    expect(claims.map(({ evidence }) => evidence)).toMatchObject([
      [{ id: evidenceId, stance: "supports", addedBy: "Ana Ruiz", citedBy: "Ana Ruiz" }],
      [{ id: evidenceId, stance: "contradicts", addedBy: "Ana Ruiz", citedBy: "Ilka Brandt" }],
    ]);
  });

  it("keeps a correction, a dismissal with its reason, and an article's state", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    must(await recordVerdict(ana, one, disputed));
    must(await dismissClaim(ana, two, "A turn of phrase"));
    must(await closeArticle(editor, articleId, null));
    const closed = await reportOf(articleId);
    expect(closed.counts).toEqual({
      sourced: 0,
      disputed: 1,
      unverified: 0,
      disagreed: 0,
      toCheck: 0,
      dismissed: 1,
      waived: 0,
    });
    expect(closed.claims.map(({ standing }) => standing)).toEqual([
      { state: "open" },
      { state: "dismissed", reason: "A turn of phrase" },
    ]);
    expect(closed.claims[0]?.review).toMatchObject(disputed);
    must(await archiveArticle(editor, articleId, "Old"));
    expect([closed.article.state, (await reportOf(articleId)).article.state]).toEqual(["closed", "archived"]);
  });

  it("keeps a waiver, what would settle a claim, and leaves out what a split took the place of", async () => {
    const { articleId, one, two } = await twoClaims(editor);
    must(await waiveClaim(ana, two, "Nobody disputes it"));
    must(await splitClaim(ana, must(await noteResolutionCriteria(ana, one, { record: "The old log" })), { at: 10 }));
    const [first] = (await getClaim(one.claimId, ana.id))?.children ?? [];
    const settlement = { record: "The log", holder: "the port", by: "2026-04-01" };
    must(await noteResolutionCriteria(ana, { claimId: first?.id ?? "", version: 1 }, settlement));
    const { claims, counts } = await reportOf(articleId);
    expect(claims.map(({ anchor, standing }) => [anchor.exact, standing.state])).toEqual([
      ["It opened", "open"],
      ["in 2021", "open"],
      ["It cost nine euros", "waived"],
    ]);
    expect(claims.map((claim) => claim.settlement)).toEqual([settlement, null, null]);
    expect(counts).toMatchObject({ toCheck: 2, waived: 1, dismissed: 0 });
  });

  it("gives an imported article's claims with what belongs to their kind", async () => {
    const pasted = "The bridge opened on 4 May 2021. “It cost 9 million euros,” said Ada Marsh, the chief engineer. 🚀";
    const { articleId } = must(await importArticle(editor, { pasted }, {}));
    const { claims } = await reportOf(articleId);
    const said = claims.find(({ kind }) => kind === "attribution");
    expect(said?.attribution?.source.exact).toContain("Ada Marsh");
    expect(claims.find(({ kind }) => kind === "date")?.date).toMatchObject({ value: "2021-05-04" });
    expect(claims.map(({ anchor }) => anchor.start)).toEqual(
      claims.map(({ anchor }) => anchor.start).sort((a, b) => a - b),
    );
  });

  it("holds more claims than one query takes parameters", async () => {
    const { articleId, one } = await twoClaims(editor);
    await database.$executeRaw`
      INSERT INTO "Claim" ("id", "number", "articleId", "revisionId", "kind", "start", "end", "exact", "prefix", "suffix", "coreStart", "coreEnd", "detail", "flags")
      SELECT gen_random_uuid(), n, "articleId", "revisionId", "kind", "start", "end", "exact", "prefix", "suffix", "coreStart", "coreEnd", "detail", "flags"
      FROM "Claim", generate_series(3, 33000) n WHERE "id" = ${one.claimId}::uuid`;
    expect((await reportOf(articleId)).counts.toCheck).toBe(33_000);
  });

  it("is none where there is no article", async () => {
    expect(await buildReport("00000000-0000-4000-8000-000000000000", editor, now)).toBeNull();
  });
});

describe("what a claim came out of", () => {
  it("stands with it, with what was said and not taken back, and none of it is the claim’s own verdict", async () => {
    const { articleId, one } = await twoClaims(ana);
    const first = must(await recordVerdict(ana, one, { verdict: "unverified", rationale: "Too soon" }));
    const back = must(await retractReview(ana, first, "A slip"));
    const judged = must(await recordVerdict(ana, back, { verdict: "disputed", rationale: "The log says 2020" }));
    must(await splitClaim(ana, judged, { at: 10 }));
    const report = await buildReport(articleId, ana, new Date());
    const parts = report?.claims.filter(({ cameOutOf }) => cameOutOf.length > 0) ?? [];
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part).toMatchObject({ verdict: null, review: null, earlierReviews: [] });
      expect(part.cameOutOf).toMatchObject([
        { number: 1, exact: "It opened in 2021", reviews: [{ rationale: "The log says 2020" }] },
      ]);
    }
  });
});

describe("earlier reviews in a report", () => {
  const endings = async (articleId: string) => {
    const [claim] = (await reportOf(articleId)).claims;
    return { verdict: claim?.verdict, ended: claim?.earlierReviews.map(({ verdict, ended }) => `${verdict} ${ended}`) };
  };

  it("ended when a newer one took their place, or when they were taken back", async () => {
    const { articleId, one } = await twoClaims(editor);
    const first = must(await recordVerdict(ana, one, { verdict: "unverified", rationale: "We rang" }));
    expect(await endings(articleId)).toEqual({ verdict: "unverified", ended: [] });
    const second = must(await recordVerdict(editor, first, disputed));
    expect(await endings(articleId)).toEqual({ verdict: "disputed", ended: ["unverified superseded"] });
    const back = must(await retractReview(editor, second, reason));
    expect(await endings(articleId)).toEqual({ verdict: "unverified", ended: ["disputed retracted"] });
    must(await retractReview(editor, back, reason));
    expect(await endings(articleId)).toEqual({ verdict: null, ended: ["unverified retracted", "disputed retracted"] });
  });

  it("ended as one of two that were given blind, which agreed, or differed until an editor settled it", async () => {
    const agreeing = await twoClaims(editor);
    must(await setRequiredReviews(editor, agreeing.articleId, 2));
    must(await recordVerdict(ana, agreeing.one, disputed));
    must(await recordVerdict(editor, agreeing.one, disputed));
    expect(await endings(agreeing.articleId)).toEqual({ verdict: "disputed", ended: ["disputed agreed"] });

    const differing = await twoClaims(editor);
    const target = await disagreement(editor, differing);
    const report = await reportOf(differing.articleId);
    expect(report.counts).toMatchObject({ disagreed: 1, toCheck: 1 });
    expect(report.claims[0]).toMatchObject({ disagreed: true, verdict: null, review: null });
    const both = ["disputed disagreed", "unverified disagreed"];
    expect(await endings(differing.articleId)).toEqual({ verdict: null, ended: both });
    must(await adjudicate(editor, target, disputed));
    expect(await endings(differing.articleId)).toEqual({ verdict: "disputed", ended: both });
    expect((await reportOf(differing.articleId)).claims[0]?.review).toMatchObject({ settles: true });
  });

  it("ended when their evidence was withdrawn, and still did when a later one was taken back", async () => {
    const { articleId, one } = await twoClaims(editor);
    const { claim, evidenceId } = await noteFor(ana, one, "supports");
    const judged = must(await recordVerdict(ana, claim, { verdict: "sourced" }));
    must(await withdrawEvidence(editor, evidenceId, reason));
    expect(await endings(articleId)).toEqual({ verdict: null, ended: ["sourced reopened"] });
    const reopened = { ...judged, version: judged.version + 1 };
    const later = must(await recordVerdict(editor, reopened, disputed));
    expect(await endings(articleId)).toEqual({ verdict: "disputed", ended: ["sourced superseded"] });
    must(await retractReview(editor, later, reason));
    expect(await endings(articleId)).toEqual({ verdict: null, ended: ["sourced reopened", "disputed retracted"] });
  });
});
