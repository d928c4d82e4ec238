import pg from "pg";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { deskPool } from "@/lib/threads/desk-pool";
import type { Proof } from "./verify-article";
import { verifyArticles } from "./verify-articles";
import { verifyJob } from "./verify-job";

const articles = 24;
const verdict = { verdict: "unverified", rationale: "Nobody answered" };

let editor: Actor;
const made: { articleId: string; claimId: string }[] = [];
beforeAll(async () => {
  editor = await somebody("editor");
  for (let nth = 0; nth < articles; nth++) {
    const { articleId, claim } = await oneClaim(editor);
    must(await recordVerdict(editor, { claimId: claim.id, version: 1 }, verdict));
    made.push({ articleId, claimId: claim.id });
  }
});
afterEach(() => void vi.restoreAllMocks());

async function proofs(): Promise<Proof[]> {
  const found: Proof[] = [];
  for await (const proof of verifyArticles()) found.push(proof);
  return found;
}

it("proves every article, in as many queries as one takes", async () => {
  const query = pg.Client.prototype.query;
  let asked = 0;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    asked++;
    return Reflect.apply(query, this, given);
  });
  const found = await proofs();
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(made.map(({ articleId }) => articleId)));
  expect(found.filter(({ proof }) => !proof.intact)).toEqual([]);
  // Nothing else reads meanwhile; a query an article would be more.
  expect(asked).toBeLessThan(5 * articles);
});

it("names the one whose tables say something else, and no other", async () => {
  const { articleId = "", claimId = "" } = made[7] ?? {};
  await database.$executeRaw`UPDATE "Claim" SET "verdict" = 'disputed' WHERE "id" = ${claimId}::uuid`;
  const broken = (await proofs()).filter(({ proof }) => !proof.intact);
  expect(broken).toMatchObject([
    { id: articleId, proof: { seq: null, message: expect.stringContaining("verdict is") } },
  ]);
  await database.$executeRaw`UPDATE "Claim" SET "verdict" = 'unverified' WHERE "id" = ${claimId}::uuid`;
});

it("proves one in a thread", async () => {
  const { articleId = "" } = made[0] ?? {};
  const prove = (id: string) => deskPool().inTurn((thread) => thread.run(verifyJob, { articleId: id, events: 3 }));
  const { headSeq: seq, headHash: hash } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  expect(must(await prove(articleId))).toEqual({ intact: true, head: { seq, hash } });
  expect(must(await prove(editor.id))).toBeNull();
});
