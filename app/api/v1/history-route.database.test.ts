import { beforeEach, expect, test, vi } from "vitest";
import { appendEvent } from "@/lib/audit/append-event";
import type { Actor } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import type { Role } from "@/lib/vocabulary";
import { verifyLines } from "@/scripts/before-install/verify-history.mjs";
import { GET as getHistory } from "./articles/[articleId]/history/route";

vi.mock("@/lib/auth/session", () => ({ currentActor: vi.fn() }));

let editor: Actor;
beforeEach(async () => {
  editor = await somebody("editor");
  vi.mocked(currentActor).mockResolvedValue(editor);
});

const get = (articleId: string) =>
  getHistory(new Request("http://desk.example"), { params: Promise.resolve({ articleId }) });
const linesOf = async (articleId: string) => (await (await get(articleId)).text()).trimEnd().split("\n");

async function headOf(articleId: string) {
  const { headSeq: seq, headHash: head } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  return { seq, head };
}

test("the whole chain is handed out, and proves itself", async () => {
  const { articleId, claim } = await oneClaim(editor);
  must(await recordVerdict(editor, { claimId: claim.id, version: 1 }, unverified));
  const response = await get(articleId);
  expect(response.headers.get("content-disposition")).toBe("attachment; filename=history-a-test-3.jsonl");
  const head = await headOf(articleId);
  expect(await verifyLines(await linesOf(articleId), head)).toMatchObject({
    intact: true,
    hash: head.head,
    withheld: 0,
  });
});

test("a chain longer than one read comes whole and in order", async () => {
  const { articleId } = await oneClaim(editor);
  await inTransaction(async (tx) => {
    for (let n = 0; n < 600; n++)
      await appendEvent(tx, articleId, editor, {
        type: "article.archived",
        subject: { type: "article", id: articleId },
        payload: { reason: `Time ${n}` },
      });
  });
  expect(await verifyLines(await linesOf(articleId), await headOf(articleId))).toMatchObject({
    intact: true,
    seq: 602,
  });
});

test("what is sealed stays so in the file, for its own author too", async () => {
  const made = await oneClaim(editor);
  await judgedByTwo(editor, made);
  must(await recordVerdict(editor, { claimId: made.claim.id, version: 1 }, { ...unverified, rationale: "A secret" }));
  const lines = await linesOf(made.articleId);
  expect(lines.join()).not.toContain("A secret");
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ type: "work.sealed", payload: null, salt: null });
  expect(await verifyLines(lines, await headOf(made.articleId))).toMatchObject({ intact: true, withheld: 1 });
});

test.each<[Role, number]>([
  ["admin", 200],
  ["auditor", 200],
  ["reviewer", 403],
])("%s is answered %i", async (role, status) => {
  const { articleId } = await oneClaim(editor);
  vi.mocked(currentActor).mockResolvedValue(await somebody(role));
  const response = await get(articleId);
  expect(response.status).toBe(status);
  await response.text();
});

test("nobody signed in, and no such article, get nothing", async () => {
  expect((await get("00000000-0000-4000-8000-000000000000")).status).toBe(404);
  expect((await get("../desk")).status).toBe(404);
  expect((await get("desk")).status).toBe(404);
  vi.mocked(currentActor).mockResolvedValue(null);
  expect((await get("desk")).status).toBe(401);
});
