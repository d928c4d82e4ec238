import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { workBlind } from "@/lib/testing/blind-work";
import { somebody } from "@/lib/testing/desk";
import { judgedByTwo } from "@/lib/testing/review-commands";
import { type Claims, twoClaims } from "@/lib/testing/two-claims";
import { listClaimHistory } from "./queries";
import { readLinks } from "./read-links";
import { verifyArticle } from "./verify-article";

let ada: Actor;
let claims: Claims;
beforeAll(async () => {
  const editor = await somebody("editor", "Ilka Brandt");
  ada = await somebody("reviewer", "Ada Marsh");
  claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
  await workBlind(ada, claims);
});

const sql = (statement: string) => database.$executeRawUnsafe(statement);
const rewritten = async (change: string) => {
  await sql(`ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only"`);
  await sql(`UPDATE "Event" SET ${change} WHERE "chain" = '${claims.articleId}' AND "type" = 'work.sealed'`);
  await sql(`ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only"`);
};
const keys = async () => {
  const rows = await database.event.findMany({ where: { chain: claims.articleId }, orderBy: { seq: "asc" } });
  return rows.map(({ type, blindClaimId }) => [type === "work.sealed", blindClaimId]);
};
const known = () => listClaimHistory({ id: claims.one.claimId, articleId: claims.articleId }, ada.id);
const verified = async () => (await verifyArticle(claims.articleId)) ?? "no article";

describe("the key of blind history", () => {
  it("names the claim of what was done blind, and of nothing else", async () => {
    for (const [blind, key] of await keys()) expect(key).toBe(blind ? claims.one.claimId : null);
    expect((await known()).filter(({ event }) => event.type === "verdict.recorded")).toHaveLength(1);
    expect(await verified()).toMatchObject({ intact: true });
  });

  it("is given by the migration to what an older desk recorded, and the history is as closed as before", async () => {
    const before = await keys();
    await rewritten(`"blindClaimId" = NULL`);
    expect((await known()).map(({ event }) => event.type)).not.toContain("verdict.recorded");
    const migration = await readFile("prisma/migrations/20261128123000_blind_history/migration.sql", "utf8");
    const filling = migration.match(/ALTER TABLE "Event" DISABLE[^;]*;|UPDATE[^;]*;|ALTER TABLE "Event" ENABLE[^;]*;/g);
    expect(filling).toHaveLength(3);
    for (const statement of filling ?? []) await sql(statement);
    expect(await keys()).toEqual(before);
    expect(await verified()).toMatchObject({ intact: true });
    await expect(sql(`UPDATE "Event" SET "blindClaimId" = NULL`)).rejects.toThrow(/refuses UPDATE/);
  });

  it("stands in no downloaded history", async () => {
    const { headSeq: seq, headHash: hash } = await database.article.findUniqueOrThrow({
      where: { id: claims.articleId },
    });
    for await (const links of readLinks(claims.articleId, { seq, hash }))
      for (const link of links) expect(Object.keys(link)).not.toContain("blindClaimId");
  });

  it.each([
    ["another claim", () => `'${claims.two.claimId}'`],
    ["no claim", () => "NULL"],
  ])("is found where it says %s against what was recorded", async (_, key) => {
    await rewritten(`"blindClaimId" = ${key()}`);
    expect(await verified()).toMatchObject({ intact: false, message: expect.stringMatching(/another claim's blind/) });
    await rewritten(`"blindClaimId" = '${claims.one.claimId}'`);
    expect(await verified()).toMatchObject({ intact: true });
  });

  it("belongs to no event that is told openly", async () => {
    await sql(`ALTER TABLE "Event" DISABLE TRIGGER "Event_append_only"`);
    const filed = sql(
      `UPDATE "Event" SET "blindClaimId" = '${claims.one.claimId}' WHERE "chain" = '${claims.articleId}'`,
    );
    await expect(filed).rejects.toThrow(/Event_blind_claim/);
    await sql(`ALTER TABLE "Event" ENABLE TRIGGER "Event_append_only"`);
  });
});
