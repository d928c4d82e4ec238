import { beforeEach, expect, test, vi } from "vitest";
import { readLinks } from "@/lib/audit/read-links";
import { actorOfRequest } from "@/lib/auth/actor-of-request";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import type { Role } from "@/lib/vocabulary";
import { verifyLines } from "@/scripts/before-install/verify-history.mjs";
import { GET as getHistory } from "./articles/[articleId]/history/route";

vi.mock("@/lib/auth/actor-of-request", () => ({ actorOfRequest: vi.fn() }));

let editor: Actor;
beforeEach(async () => {
  editor = await somebody("editor");
  vi.mocked(actorOfRequest).mockResolvedValue({ actor: editor, again: async () => editor });
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

test.each([1, 2, 3, 4])("a chain read %i at a time comes whole and in order, up to its head", async (atOnce) => {
  const { articleId, claim } = await oneClaim(editor);
  must(await recordVerdict(editor, { claimId: claim.id, version: 1 }, unverified));
  const { seq, head: hash } = await headOf(articleId);
  must(await recordVerdict(editor, { claimId: claim.id, version: 2 }, { ...unverified, rationale: "Afterwards" }));
  const lines: string[] = [];
  for await (const part of readLinks(articleId, { seq, hash }, atOnce))
    lines.push(...part.map((one) => JSON.stringify(one)));
  expect(await verifyLines(lines)).toMatchObject({ intact: true, seq, hash });
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
  const actor = await somebody(role);
  vi.mocked(actorOfRequest).mockResolvedValue({ actor, again: async () => actor });
  const response = await get(articleId);
  expect(response.status).toBe(status);
  await response.text();
});

test("nobody signed in, and no such article, get nothing", async () => {
  expect((await get("00000000-0000-4000-8000-000000000000")).status).toBe(404);
  expect((await get("../desk")).status).toBe(404);
  expect((await get("desk")).status).toBe(404);
  vi.mocked(actorOfRequest).mockResolvedValue(null);
  expect((await get("desk")).status).toBe(401);
});
