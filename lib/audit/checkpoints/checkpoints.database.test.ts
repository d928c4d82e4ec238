import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/accounts/accept-invitation";
import { issueFirstAdminInvitation } from "@/lib/accounts/issue-first-admin-invitation";
import { verifyArticle } from "@/lib/audit/verify-article";
import { verifyDesk } from "@/lib/audit/verify-desk";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { importArticle } from "@/lib/importing/import-article";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim } from "@/lib/testing/desk";
import { makeCheckpoint } from "./make-checkpoint";
import { checkpointBodySchema } from "./rules/checkpoint";
import { readOutside, showOutside } from "./show-outside";
import { verifyCheckpoints } from "./verify-checkpoints";

const { privateKey } = generateKeyPairSync("ed25519");
const made = async () => {
  const checkpoint = await makeCheckpoint(privateKey);
  if (!checkpoint) throw new Error("nothing had happened");
  return { ...checkpoint, said: checkpointBodySchema.parse(JSON.parse(checkpoint.body)) };
};
/** Does what only whoever owns the database can, past its triggers. */
const asOwner = (...statements: string[]) =>
  database.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
const message = async (...given: Parameters<typeof verifyCheckpoints>) => {
  const proof = await verifyCheckpoints(...given);
  return proof.intact ? null : proof.message;
};

let editor: Actor;
let folder: string;
beforeAll(async () => {
  const token = (await issueFirstAdminInvitation()) ?? "";
  const given = { token, name: "Ada Quill", email: "ada@desk.example", password: "seven quiet herons" };
  editor = must(await acceptInvitation(given));
  folder = await mkdtemp(path.join(tmpdir(), "checkpoints-"));
});
afterAll(() => rm(folder, { recursive: true }));

const bring = async (title: string) =>
  must(await importArticle(editor, { pasted: `${title} opened in 2021, said Ada Marsh.` }, { title })).articleId;

describe("a checkpoint", () => {
  it("counts every history, and is made when one of them moved only", async () => {
    await bring("The weir");
    const first = await made();
    expect(first.said).toMatchObject({ number: 1, chains: 2 });
    expect(await makeCheckpoint(privateKey)).toBeNull();
    await bring("The lock");
    expect((await made()).said).toMatchObject({ number: 2, chains: 3, previous: first.hash });
    expect(await verifyCheckpoints()).toMatchObject({ intact: true, last: { number: 2 }, keys: [{ since: 1 }] });
  });

  it("is made once, however many make one at the same time", async () => {
    await bring("The mill");
    const all = await Promise.all([1, 2, 3].map(() => makeCheckpoint(privateKey)));
    expect(all.filter((one) => one !== null)).toHaveLength(1);
    expect(await message()).toBeNull();
  });

  it("tells of a change of its key, and refuses another than the one that is known", async () => {
    const other = generateKeyPairSync("ed25519").privateKey;
    const [{ said }] = [await last()];
    await bring("The ford");
    await makeCheckpoint(other);
    const proof = await verifyCheckpoints();
    expect(proof.intact && proof.keys.map(({ since }) => since)).toEqual([1, said.number + 1]);
    expect(await message({ checkpoints: [], key: said.key })).toContain(
      `Checkpoint ${said.number + 1} was signed by another key`,
    );
  });

  it("is shown outside once each, and no file is written over", async () => {
    const { number } = await last();
    expect(await showOutside(folder)).toBe(number);
    expect(await showOutside(folder)).toBe(0);
    expect(await readdir(folder)).toHaveLength(number);
    expect(await message({ checkpoints: await readOutside(folder) })).toBeNull();
    await writeFile(path.join(folder, "checkpoint-00000099.json"), "{}");
    await expect(readOutside(folder)).rejects.toThrow();
    await rm(path.join(folder, "checkpoint-00000099.json"));
  });
});

describe("what its owner does to the database behind the desk's back", () => {
  it.each([
    [
      "another root",
      `UPDATE "Checkpoint" SET "body" = replace("body", '"chains":', '"chains":1') WHERE "number" = 1`,
      "is not what its hash says",
    ],
    [
      "a head",
      `UPDATE "CheckpointHead" SET "seq" = "seq" + 1 WHERE "checkpoint" = 1 AND "chain" = 'desk'`,
      "over other heads",
    ],
    [
      "a head that is gone",
      `DELETE FROM "CheckpointHead" WHERE "checkpoint" = 1 AND "chain" = 'desk'`,
      "over other heads",
    ],
    ["a checkpoint of the middle", `DELETE FROM "Checkpoint" WHERE "number" = 2`, "does not follow checkpoint 1"],
  ])("changes %s of the checkpoints", async (_, statement, named) => {
    const backup = await stored();
    await asOwner(statement);
    expect(await message()).toContain(named);
    await restore(backup);
    expect(await message()).toBeNull();
  });

  it("takes the last checkpoints away, or all, and signs anew: what was shown outside knows of it", async () => {
    const shown = await readOutside(folder);
    const backup = await stored();
    await asOwner(`DELETE FROM "CheckpointHead"`, `DELETE FROM "Checkpoint"`);
    expect(await message()).toBeNull();
    expect(await message({ checkpoints: shown })).toContain("the desk holds it no longer");
    await made();
    expect(await message({ checkpoints: shown })).toContain(
      "Checkpoint 1 is another than the one that was shown outside",
    );
    await restore(backup);
    expect(await message({ checkpoints: shown })).toBeNull();
  });

  it("takes one article back to what it was, verdict and all: the checkpoint knows of it", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const before = await database.article.findUniqueOrThrow({ where: { id: articleId } });
    must(
      await recordVerdict(
        editor,
        { claimId: claim.id, version: 1 },
        { verdict: "unverified", rationale: "Nobody answered." },
      ),
    );
    await made();
    await asOwner(
      `DELETE FROM "Event" WHERE "chain" = '${articleId}' AND "seq" > ${before.headSeq}`,
      `DELETE FROM "Review" WHERE "claimId" = '${claim.id}'`,
      `UPDATE "Claim" SET "verdict" = NULL, "reviewId" = NULL, "version" = 1 WHERE "id" = '${claim.id}'`,
      `UPDATE "Article" SET "headSeq" = ${before.headSeq}, "headHash" = '${before.headHash}', "toCheck" = 1 WHERE "id" = '${articleId}'`,
    );
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
    expect(await message()).toMatch(/Event \d+ of .* is gone, which checkpoint \d+ .* knows/);
  });

  it("takes an article away with all its history: the desk's own history and the checkpoint know of it", async () => {
    const id = await bring("The viaduct");
    await made();
    await asOwner(
      `DELETE FROM "Claim" WHERE "articleId" = '${id}'`,
      `DELETE FROM "Revision" WHERE "articleId" = '${id}'`,
      `DELETE FROM "Event" WHERE "chain" = '${id}'`,
      `DELETE FROM "Article" WHERE "id" = '${id}'`,
    );
    expect(await verifyArticle(id)).toBeNull();
    expect(await verifyDesk()).toMatchObject({ intact: false, message: expect.stringContaining(`article:${id}`) });
    expect(await message()).toContain(`of article ${id} is gone, which checkpoint ${(await last()).number}`);
  });
});

async function last() {
  const checkpoint = await database.checkpoint.findFirstOrThrow({ orderBy: { number: "desc" } });
  return { ...checkpoint, said: checkpointBodySchema.parse(JSON.parse(checkpoint.body)) };
}

const stored = async () => ({
  checkpoints: await database.checkpoint.findMany(),
  heads: await database.checkpointHead.findMany(),
});

async function restore({ checkpoints, heads }: Awaited<ReturnType<typeof stored>>) {
  await asOwner(`DELETE FROM "CheckpointHead"`, `DELETE FROM "Checkpoint"`);
  await database.checkpoint.createMany({ data: checkpoints });
  await database.checkpointHead.createMany({ data: heads });
}
