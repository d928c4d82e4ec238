import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { somebody } from "@/lib/testing/desk";
import { disableTriggers, exampleArticle, type Ids } from "@/lib/testing/example-article";
import { verifyArticle } from "./verify-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  await disableTriggers();
});

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

describe("verifying an article against its tables", () => {
  it.each(detours)(
    "names what differs after somebody changed %s in the tables alone",
    async (_, statement, thing, fact) => {
      const { ids } = await exampleArticle(editor);
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
      ) => `INSERT INTO "Claim" ("id", "number", "articleId", "revisionId", "kind", "start", "end", "exact", "prefix", "suffix", "coreStart", "coreEnd", "detail", "flags")
        SELECT gen_random_uuid(), 3, "articleId", "revisionId", "kind", "start", "end", "exact", "prefix", "suffix", "coreStart", "coreEnd", "detail", "flags"
        FROM "Claim" WHERE "id" = '${ids.two}'`,
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
    const { ids } = await exampleArticle(editor);
    expect(await database.$executeRawUnsafe(statement(ids))).toBe(1);
    expect(await verifyArticle(ids.article)).toMatchObject({
      intact: false,
      seq: null,
      message: expect.stringMatching(/^The tables hold (claim|review|citation):.*the history knows nothing/),
    });
  });
});
