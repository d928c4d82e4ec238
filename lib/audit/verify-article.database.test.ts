import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, somebody } from "@/lib/testing/desk";
import { disableTriggers, eventAt, exampleArticle, type Ids } from "@/lib/testing/example-article";
import type { Head } from "./rules/chain";
import { verifyArticle } from "./verify-article";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ilka Brandt");
  await disableTriggers();
});

const rewrites: [string, (ids: Ids) => string[], seq: number][] = [
  [
    "a changed payload",
    (ids) => [`UPDATE "Event" SET "payload" = replace("payload", 'A call', 'A deal') ${eventAt(ids, 3)}`],
    3,
  ],
  ["another actor's name", (ids) => [`UPDATE "Event" SET "actorName" = 'Nobody' ${eventAt(ids, 4)}`], 4],
  ["another time", (ids) => [`UPDATE "Event" SET "at" = "at" - interval '1 day' ${eventAt(ids, 6)}`], 6],
  ["a deleted event", (ids) => [`DELETE FROM "Event" ${eventAt(ids, 6)}`], 6],
  ["a deleted first event", (ids) => [`DELETE FROM "Event" ${eventAt(ids, 1)}`], 1],
  ["a cut tail", (ids) => [`DELETE FROM "Event" ${eventAt(ids, 8)}`], 8],
  ["no event left", (ids) => [`DELETE FROM "Event" WHERE "chain" = '${ids.article}'`], 1],
  [
    "two events swapped",
    (ids) => [
      `UPDATE "Event" SET "seq" = 99 ${eventAt(ids, 5)}`,
      `UPDATE "Event" SET "seq" = 5 ${eventAt(ids, 7)}`,
      `UPDATE "Event" SET "seq" = 7 ${eventAt(ids, 99)}`,
    ],
    5,
  ],
  [
    "an event told twice",
    (ids) => [
      `INSERT INTO "Event" SELECT '${ids.article}', 9, "at", "actorId", "actorName", "type", "subjectType", "subjectId", "salt",
       "payloadHash", "payload", "prevHash", "hash" FROM "Event" ${eventAt(ids, 8)}`,
    ],
    9,
  ],
  ["a head set back", (ids) => [`UPDATE "Article" SET "headSeq" = 7 WHERE "id" = '${ids.article}'`], 8],
  ["another head", (ids) => [`UPDATE "Article" SET "headHash" = repeat('a', 64) WHERE "id" = '${ids.article}'`], 8],
];

describe("verifying an article", () => {
  it("finds it intact where nobody went round the history, and gives the head", async () => {
    const { ids, head } = await exampleArticle(editor);
    expect(await verifyArticle(ids.article)).toEqual({ intact: true, head });
    expect(await verifyArticle(ids.article, head)).toEqual({ intact: true, head });
    expect(await verifyArticle("00000000-0000-4000-8000-000000000000")).toBeNull();
  });

  it.each(rewrites)("names the first event that does not fit after %s", async (_, statements, seq) => {
    const { ids } = await exampleArticle(editor);
    for (const statement of statements(ids)) await database.$executeRawUnsafe(statement);
    expect(await verifyArticle(ids.article)).toEqual({
      intact: false,
      seq,
      message: expect.stringMatching(/[Ee]vent \d/),
    });
  });
});

describe("verifying against the head an export carries", () => {
  /** Takes the last event back with all it did, as somebody would who knows how the chain is made. */
  async function cutCleanly(ids: Ids): Promise<Head> {
    await database.$executeRawUnsafe(`DELETE FROM "Event" ${eventAt(ids, 8)}`);
    await database.claim.update({ where: { id: ids.two }, data: { dismissal: null, version: 1 } });
    const last = await database.event.findUniqueOrThrow({ where: { chain_seq: { chain: ids.article, seq: 7 } } });
    await database.article.update({ where: { id: ids.article }, data: { headSeq: 7, headHash: last.hash } });
    return { seq: 7, hash: last.hash };
  }

  it("finds a tail that was cut so cleanly that nothing else shows it", async () => {
    const { ids, head } = await exampleArticle(editor);
    const forged = await cutCleanly(ids);
    expect(await verifyArticle(ids.article)).toEqual({ intact: true, head: forged });
    expect(await verifyArticle(ids.article, head)).toMatchObject({ intact: false, seq: 8 });
  });

  it("finds one that was then grown anew, however long", async () => {
    const { ids, head } = await exampleArticle(editor);
    await cutCleanly(ids);
    for (const version of [1, 2])
      must(
        await recordVerdict(editor, { claimId: ids.two, version }, { verdict: "unverified", rationale: `${version}` }),
      );
    expect(await verifyArticle(ids.article)).toMatchObject({ intact: true, head: { seq: 9 } });
    expect(await verifyArticle(ids.article, head)).toMatchObject({
      intact: false,
      seq: 8,
      message: "Event 8 is not the one that the export was made after.",
    });
  });
});
