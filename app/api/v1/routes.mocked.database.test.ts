import { beforeEach, describe, expect, test, vi } from "vitest";
import { actorOfRequest } from "@/lib/auth/actor-of-request";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { oneClaim, somebody } from "@/lib/testing/desk";
import type { Role } from "@/lib/vocabulary";
import { GET as getExport } from "./articles/[articleId]/exports/[format]/route";
import { GET as getHead } from "./articles/[articleId]/head/route";
import { GET as getOriginal } from "./articles/[articleId]/original/route";
import { POST as importArticle } from "./articles/route";
import { POST as recordReview } from "./claims/[claimId]/reviews/route";
import { GET as getClaim } from "./claims/[claimId]/route";

// Whom a cookie stands for is tested where it is read.
vi.mock("@/lib/auth/actor-of-request", () => ({ actorOfRequest: vi.fn() }));

const address = "http://desk.example/api/v1";
const own = { origin: "http://desk.example", "content-type": "application/json" };
const ask = new Request(address);
const post = (body: unknown, headers: Record<string, string> = own) =>
  new Request(address, { method: "POST", headers, body: JSON.stringify(body) });
const at = <T>(params: T) => ({ params: Promise.resolve(params) });
const verdict = { version: 1, verdict: "unverified", rationale: "Nobody answered." };

async function signedIn(role: Role): Promise<Actor> {
  const actor = await somebody(role);
  vi.mocked(actorOfRequest).mockResolvedValue({ actor, again: async () => actor });
  return actor;
}

beforeEach(() => {
  vi.mocked(actorOfRequest).mockResolvedValue(null);
  vi.stubEnv("NEXTAUTH_URL", "http://desk.example");
  vi.stubEnv("NEXTAUTH_SECRET", "only for this test, long enough");
});

describe("reading", () => {
  test("needs a session", async () => {
    const { articleId } = await oneClaim(await somebody("editor"));
    expect((await getHead(ask, at({ articleId }))).status).toBe(401);
  });

  test.each(["none", "00000000-0000-4000-8000-000000000000", "\0", "1; DROP TABLE"])(
    "finds nothing at %j",
    async (id) => {
      await signedIn("editor");
      expect((await getHead(ask, at({ articleId: id }))).status).toBe(404);
      expect((await getClaim(ask, at({ claimId: id }))).status).toBe(404);
      expect((await getOriginal(ask, at({ articleId: id }))).status).toBe(404);
      expect((await getExport(ask, at({ articleId: id, format: "json" }))).status).toBe(404);
    },
  );

  test("an export is for those who may, and named for the article and its last event", async () => {
    const { articleId } = await oneClaim(await signedIn("editor"));
    const response = await getExport(ask, at({ articleId, format: "csv" }));
    expect(response.headers.get("content-disposition")).toBe("attachment; filename=a-test-2.csv");
    expect((await getExport(ask, at({ articleId, format: "odt" }))).status).toBe(404);
    await signedIn("reviewer");
    expect((await getExport(ask, at({ articleId, format: "csv" }))).status).toBe(403);
  });
});

describe("what the desk cannot do just now", () => {
  test.each([
    [{ code: "P1001" }, "does not answer"],
    [{ code: "57014" }, "too long"],
    [{ code: "53300" }, "no connection free"],
  ])("is told, with when to ask again: %j", async (fault, words) => {
    vi.mocked(actorOfRequest).mockRejectedValue(fault);
    const response = await getHead(ask, at({ articleId: "any" }));
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await response.json()).toMatchObject({ error: { code: "busy", message: expect.stringContaining(words) } });
  });

  test("for a mistake of its own is told without it, and logged with it", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const mistake = new Error("select * from secrets");
    vi.mocked(actorOfRequest).mockRejectedValue(mistake);
    const response = await getHead(ask, at({ articleId: "any" }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secrets");
    expect(log).toHaveBeenCalledWith(expect.stringContaining("GET"), mistake);
    log.mockRestore();
  });
});

describe("importing", () => {
  test("keeps a file's bytes as they came, and hands them back", async () => {
    await signedIn("editor");
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("The lock opened in 1904.\r\n")]);
    const form = new FormData();
    form.set("file", new File([bytes], "l’écluse.txt"));
    const request = new Request(address, { method: "POST", headers: { origin: own.origin }, body: form });
    const answer = await importArticle(request, at({}));
    expect(answer.status).toBe(201);
    const { articleId } = await answer.json();
    const original = await getOriginal(ask, at({ articleId }));
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);
    expect(original.headers.get("content-disposition")).toContain("filename*=UTF-8''l%E2%80%99%C3%A9cluse.txt");
  });

  test.each(["0", "2", "2147483648", "99999999999999", "1e30", "one"])("finds no revision %s", async (number) => {
    const { articleId } = await oneClaim(await signedIn("editor"));
    const request = new Request(`${address}?revision=${number}`);
    expect((await getOriginal(request, at({ articleId }))).status).toBe(404);
  });

  test.each([[[]], [null], ["text"], [7]])("refuses %j, and names no field of it", async (body) => {
    await signedIn("editor");
    const refused = await importArticle(post(body), at({}));
    expect(refused.status).toBe(422);
    expect((await refused.json()).error.fields).toEqual({});
  });

  test("answers 413 before it reads more than a file may have", async () => {
    await signedIn("editor");
    const request = new Request(address, { method: "POST", headers: own, body: "x".repeat(10_100_001) });
    expect((await importArticle(request, at({}))).status).toBe(413);
  });

  test("is not for reviewers", async () => {
    await signedIn("reviewer");
    expect((await importArticle(post({ text: "The lock opened in 1905." }), at({}))).status).toBe(403);
    expect(await database.revision.count({ where: { text: { contains: "1905" } } })).toBe(0);
  });
});

describe("recording a verdict", () => {
  test("answers the claim, and to who comes late what came before", async () => {
    const { claim } = await oneClaim(await signedIn("editor"));
    const first = await recordReview(post(verdict), at({ claimId: claim.id }));
    expect(await first.json()).toMatchObject({ id: claim.id, verdict: "unverified", version: 2 });
    const late = await recordReview(post({ ...verdict, rationale: "Still nobody." }), at({ claimId: claim.id }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ error: { code: "conflict", current: { version: 2 } } });
  });

  test.each([
    ["another site", 403, post(verdict, { ...own, origin: "https://evil.example" })],
    ["nowhere", 403, post(verdict, { "content-type": "application/json" })],
    ["somebody who names no version", 422, post({ ...verdict, version: undefined })],
    ["somebody who names no verdict", 422, post({ ...verdict, verdict: "true" })],
  ])("from %s answers %i and writes nothing", async (_, status, request) => {
    const { claim } = await oneClaim(await signedIn("editor"));
    expect((await recordReview(request, at({ claimId: claim.id }))).status).toBe(status);
    expect(await database.review.count({ where: { claimId: claim.id } })).toBe(0);
  });
});
