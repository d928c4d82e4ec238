import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must, somebody } from "@/lib/testing/desk";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import type { Head } from "./chain";
import { verifyArticle } from "./verify-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  const guarded = await database.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE NOT tgisinternal`;
  // Whoever owns the database can do this: what they did then must still show.
  for (const { name } of guarded) await database.$executeRawUnsafe(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
});

/** Imported (1), extracted (2), a note added and cited (3, 4), judged (5), taken back (6), judged (7), dismissed (8). */
async function story() {
  const { articleId, one, two } = await twoClaims(editor);
  const { claim, evidenceId } = await noteFor(editor, one, "supports");
  const judged = must(await recordVerdict(editor, claim, { verdict: "sourced" }));
  const back = must(await retractReview(editor, judged, "Too soon"));
  must(await recordVerdict(editor, back, { verdict: "sourced", rationale: "As the note says" }));
  must(await dismissClaim(editor, two, "A turn of phrase"));
  const { headSeq, headHash } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  const { reviewId } = await database.claim.findUniqueOrThrow({ where: { id: one.claimId } });
  const ids = { article: articleId, one: one.claimId, two: two.claimId, evidence: evidenceId, review: reviewId ?? "" };
  return { ids, head: { seq: headSeq, hash: headHash } };
}
type Ids = Awaited<ReturnType<typeof story>>["ids"];

const event = (ids: Ids, seq: number) => `WHERE "chain" = '${ids.article}' AND "seq" = ${seq}`;
const rewrites: [string, (ids: Ids) => string[], seq: number][] = [
  [
    "a changed payload",
    (ids) => [`UPDATE "Event" SET "payload" = replace("payload", 'note', 'memo') ${event(ids, 3)}`],
    3,
  ],
  ["another actor's name", (ids) => [`UPDATE "Event" SET "actorName" = 'Nobody' ${event(ids, 4)}`], 4],
  ["another time", (ids) => [`UPDATE "Event" SET "at" = "at" - interval '1 day' ${event(ids, 6)}`], 6],
  ["a deleted event", (ids) => [`DELETE FROM "Event" ${event(ids, 6)}`], 6],
  ["a deleted first event", (ids) => [`DELETE FROM "Event" ${event(ids, 1)}`], 1],
  ["a cut tail", (ids) => [`DELETE FROM "Event" ${event(ids, 8)}`], 8],
  ["no event left", (ids) => [`DELETE FROM "Event" WHERE "chain" = '${ids.article}'`], 1],
  [
    "two events swapped",
    (ids) => [
      `UPDATE "Event" SET "seq" = 99 ${event(ids, 5)}`,
      `UPDATE "Event" SET "seq" = 5 ${event(ids, 7)}`,
      `UPDATE "Event" SET "seq" = 7 ${event(ids, 99)}`,
    ],
    5,
  ],
  [
    "an event of another article's put in",
    (ids) => [
      `INSERT INTO "Event" SELECT '${ids.article}', 9, "at", "actorId", "actorName", "type", "subjectType", "subjectId", "salt",
       "payloadHash", "payload", "prevHash", "hash" FROM "Event" ${event(ids, 8)}`,
    ],
    9,
  ],
  ["a head set back", (ids) => [`UPDATE "Article" SET "headSeq" = 7 WHERE "id" = '${ids.article}'`], 8],
  ["another head", (ids) => [`UPDATE "Article" SET "headHash" = repeat('a', 64) WHERE "id" = '${ids.article}'`], 8],
];

const set =
  (table: string, change: string, id: keyof Ids, key = "id") =>
  (ids: Ids) =>
    `UPDATE "${table}" SET ${change} WHERE "${key}" = '${ids[id]}'`;
/** Each goes round the history, and is found by the name of the thing and of the fact. */
const detours: [string, (ids: Ids) => string, (ids: Ids) => string, fact: string][] = [
  ["when a review was given", set("Review", `"createdAt" = now()`, "review"), (ids) => ids.review, "createdAt"],
  ["when evidence was added", set("Evidence", `"createdAt" = now()`, "evidence"), (ids) => ids.evidence, "createdAt"],
  [
    "when a review was taken back",
    () => `UPDATE "ReviewRetraction" SET "createdAt" = now()`,
    () => "review:",
    "retraction",
  ],
  ["a claim's verdict", set("Claim", `"verdict" = 'disputed'`, "one"), (ids) => `claim:${ids.one}`, "verdict"],
  [
    "the review a verdict stands on",
    set("Claim", `"verdict" = NULL, "reviewId" = NULL`, "one"),
    (ids) => ids.one,
    "verdict",
  ],
  ["a claim's beginning", set("Claim", `"start" = "start" + 3`, "one"), (ids) => `claim:${ids.one}`, "start"],
  ["a claim's words", set("Claim", `"exact" = 'It opened in 1921'`, "one"), (ids) => `claim:${ids.one}`, "anchor"],
  ["the words before a claim", set("Claim", `"prefix" = 'Not true: '`, "two"), (ids) => `claim:${ids.two}`, "anchor"],
  ["the words after a claim", set("Claim", `"suffix" = ', he lied'`, "one"), (ids) => `claim:${ids.one}`, "anchor"],
  ["an end beyond the text", set("Claim", `"end" = 9999`, "one"), (ids) => `claim:${ids.one}`, "end"],
  ["a claim's kind", set("Claim", `"kind" = 'date'`, "one"), (ids) => `claim:${ids.one}`, "kind"],
  ["a claim's detail", set("Claim", `"detail" = '{"reason": "x"}'`, "one"), (ids) => `claim:${ids.one}`, "detail"],
  ["a dismissal", set("Claim", `"dismissal" = NULL`, "two"), (ids) => `claim:${ids.two}`, "dismissal"],
  ["a claim's version", set("Claim", `"version" = 1`, "one"), (ids) => `claim:${ids.one}`, "version"],
  [
    "a revision's text",
    set("Revision", `"text" = replace("text", '2021', '1921')`, "article", "articleId"),
    () => "revision:",
    "sha256",
  ],
  [
    "the original file",
    set("Revision", `"original" = 'x'`, "article", "articleId"),
    () => "revision:",
    "originalSha256",
  ],
  [
    "a recorded hash",
    set("Revision", `"sha256" = repeat('a', 64)`, "article", "articleId"),
    () => "revision:",
    "sha256",
  ],
  [
    "a review's rationale",
    set("Review", `"rationale" = 'No.'`, "review"),
    (ids) => `review:${ids.review}`,
    "rationale",
  ],
  ["a review's verdict", set("Review", `"verdict" = 'disputed'`, "review"), (ids) => `review:${ids.review}`, "verdict"],
  [
    "who reviewed",
    set("Review", `"reviewerName" = 'Nobody'`, "review"),
    (ids) => `review:${ids.review}`,
    "reviewerName",
  ],
  [
    "who took a review back",
    () => `UPDATE "ReviewRetraction" SET "retractedByName" = 'Nobody'`,
    () => "review:",
    "retraction",
  ],
  [
    "why a review was taken back",
    () => `UPDATE "ReviewRetraction" SET "reason" = 'Pressure'`,
    () => "review:",
    "retraction",
  ],
  [
    "an address of evidence",
    set("Evidence", `"url" = 'https://x.example'`, "evidence"),
    (ids) => `evidence:${ids.evidence}`,
    "url",
  ],
  [
    "a withdrawal",
    set("Evidence", `"withdrawal" = 'Forged'`, "evidence"),
    (ids) => `evidence:${ids.evidence}`,
    "withdrawal",
  ],
  ["a stance", set("Citation", `"stance" = 'context'`, "one", "claimId"), (ids) => `citation:${ids.one}`, "stance"],
  ["a title", set("Article", `"title" = 'Another'`, "article"), () => "article", "title"],
  ["a closing", set("Article", `"closedAt" = now()`, "article"), () => "article", "closedAt"],
  ["when it was imported", set("Article", `"importedAt" = now()`, "article"), () => "article", "importedAt"],
];

describe("verifying an article", () => {
  it("finds it intact where nobody went round the history, and gives the head", async () => {
    const { ids, head } = await story();
    expect(await verifyArticle(ids.article)).toEqual({ intact: true, head });
    expect(await verifyArticle(ids.article, head)).toEqual({ intact: true, head });
    expect(await verifyArticle("00000000-0000-4000-8000-000000000000")).toBeNull();
  });

  it.each(rewrites)("names the first event that does not fit after %s", async (_, statements, seq) => {
    const { ids } = await story();
    for (const statement of statements(ids)) await database.$executeRawUnsafe(statement);
    expect(await verifyArticle(ids.article)).toEqual({
      intact: false,
      seq,
      message: expect.stringMatching(/[Ee]vent \d/),
    });
  });

  it.each(detours)(
    "names what differs after somebody changed %s in the tables alone",
    async (_, statement, thing, fact) => {
      const { ids } = await story();
      expect(await database.$executeRawUnsafe(statement(ids))).toBeGreaterThan(0);
      const verification = await verifyArticle(ids.article);
      expect(verification).toMatchObject({ intact: false, seq: null });
      expect(verification).toHaveProperty("message", expect.stringContaining(thing(ids)));
      expect(verification).toHaveProperty("message", expect.stringContaining(`${fact} is `));
    },
  );

  const strangers: [string, (ids: Ids) => string][] = [
    [
      "a claim",
      (
        ids,
      ) => `INSERT INTO "Claim" SELECT (c).* FROM (SELECT jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'number', 3, 'verdict', NULL, 'reviewId', NULL)) AS c FROM "Claim" c WHERE c."id" = '${ids.two}') t`,
    ],
    [
      "a review",
      (ids) => `INSERT INTO "Review" SELECT (r).* FROM (SELECT jsonb_populate_record(r, jsonb_build_object('id',
        gen_random_uuid())) AS r FROM "Review" r WHERE r."id" = '${ids.review}') t`,
    ],
    [
      "a citation",
      (
        ids,
      ) => `INSERT INTO "Citation" SELECT '${ids.two}', "evidenceId", "stance", "citedById", "citedByName" FROM "Citation"
        WHERE "evidenceId" = '${ids.evidence}'`,
    ],
  ];
  it.each(strangers)("names %s that somebody slipped in", async (_, statement) => {
    const { ids } = await story();
    expect(await database.$executeRawUnsafe(statement(ids))).toBe(1);
    expect(await verifyArticle(ids.article)).toMatchObject({
      ...{ intact: false, seq: null },
      message: expect.stringMatching(/^The tables hold (claim|review|citation):.*the history knows nothing/),
    });
  });
});

describe("verifying against the head an export carries", () => {
  /** Takes the last event back with all it did, as somebody would who knows how the chain is made. */
  async function cutCleanly(ids: Ids): Promise<Head> {
    await database.$executeRawUnsafe(`DELETE FROM "Event" ${event(ids, 8)}`);
    await database.claim.update({ where: { id: ids.two }, data: { dismissal: null, version: 1 } });
    const last = await database.event.findUniqueOrThrow({ where: { chain_seq: { chain: ids.article, seq: 7 } } });
    await database.article.update({ where: { id: ids.article }, data: { headSeq: 7, headHash: last.hash } });
    return { seq: 7, hash: last.hash };
  }

  it("finds a tail that was cut so cleanly that nothing else shows it", async () => {
    const { ids, head } = await story();
    const forged = await cutCleanly(ids);
    expect(await verifyArticle(ids.article)).toEqual({ intact: true, head: forged });
    expect(await verifyArticle(ids.article, head)).toMatchObject({ intact: false, seq: 8 });
  });

  it("finds one that was then grown anew, however long", async () => {
    const { ids, head } = await story();
    await cutCleanly(ids);
    for (const version of [1, 2])
      must(
        await recordVerdict(editor, { claimId: ids.two, version }, { verdict: "unverified", rationale: `${version}` }),
      );
    expect(await verifyArticle(ids.article)).toMatchObject({ intact: true, head: { seq: 9 } });
    expect(await verifyArticle(ids.article, head)).toMatchObject({
      ...{ intact: false, seq: 8 },
      message: "Event 8 is not the one that the export was made after.",
    });
  });
});
