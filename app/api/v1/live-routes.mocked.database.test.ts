import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { actorOf } from "@/lib/auth/actor-of";
import { actorOfRequest } from "@/lib/auth/actor-of-request";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { deskHub } from "@/lib/live/desk-hub";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { sessionOf } from "@/lib/testing/accounts";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import type { Role } from "@/lib/vocabulary";
import { GET as getChanges } from "./articles/[articleId]/changes/route";
import { GET as follow } from "./articles/[articleId]/live/route";
import { POST as sayHere } from "./articles/[articleId]/presence/route";

// Whom a cookie stands for is tested where it is read.
vi.mock("@/lib/auth/actor-of-request", () => ({ actorOfRequest: vi.fn() }));

const address = "http://desk.example/api/v1";
const own = { origin: "http://desk.example", "content-type": "application/json" };
const at = <T>(params: T) => ({ params: Promise.resolve(params) });

async function signedIn(role: Role): Promise<Actor> {
  const actor = await somebody(role);
  const session = await sessionOf(actor);
  const again = () => actorOf(session);
  vi.mocked(actorOfRequest).mockResolvedValue({ actor, again });
  return actor;
}

beforeEach(() => {
  vi.mocked(actorOfRequest).mockResolvedValue(null);
  vi.stubEnv("NEXTAUTH_URL", "http://desk.example");
  vi.stubEnv("NEXTAUTH_SECRET", "only for this test, long enough");
});

afterAll(() => deskHub().stop());

const unverified = { verdict: "unverified", rationale: "Nobody answered." };

describe("following an article", () => {
  test("needs a session, an article, and a number to go on from", async () => {
    const { articleId } = await oneClaim(await somebody("editor"));
    expect((await follow(new Request(address), at({ articleId }))).status).toBe(401);
    await signedIn("auditor");
    expect((await follow(new Request(address), at({ articleId: crypto.randomUUID() }))).status).toBe(404);
    expect((await follow(new Request(`${address}?after=-1`), at({ articleId }))).status).toBe(422);
    expect((await follow(new Request(`${address}?after=x`), at({ articleId }))).status).toBe(422);
  });

  test.each([
    ["?after=", (seq: number) => new Request(`${address}?after=${seq}`)],
    ["Last-Event-ID", (seq: number) => new Request(`${address}?after=0`, { headers: { "last-event-id": `${seq}` } })],
  ])("goes on after %s, is packed by nobody on the way, and ends when it is left", async (_, request) => {
    const actor = await signedIn("reviewer");
    const { articleId, claim } = await oneClaim(await somebody("editor"));
    must(await recordVerdict(actor, { claimId: claim.id, version: 1 }, unverified));
    const response = await follow(request(2), at({ articleId }));
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    const reader = (response.body ?? expect.fail("no body")).pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^retry: /);
    expect((await reader.read()).value).toMatch(/^id: 3\ndata: \{"seq":3,"type":"verdict.recorded"/);
    await reader.cancel();
  });
});

describe("what changed", () => {
  test("is for who may read, and since a number", async () => {
    const { articleId } = await oneClaim(await somebody("editor"));
    const since = (after: string) => getChanges(new Request(`${address}?after=${after}`), at({ articleId }));
    expect((await since("1")).status).toBe(401);
    await signedIn("auditor");
    for (const after of ["many", "-1", "2147483648", "99999999999999"]) expect((await since(after)).status).toBe(422);
    expect(await (await since("2")).json()).toMatchObject({ what: "claims", seq: 2, claims: [] });
  });
});

describe("saying that one is here", () => {
  const page = { state: "here", id: crypto.randomUUID(), claimId: null, working: false };
  const say = (body: unknown, articleId: string, headers: Record<string, string> = own) =>
    sayHere(new Request(address, { method: "POST", headers, body: JSON.stringify(body) }), at({ articleId }));

  test.each([
    ["another site", 403, page, { ...own, origin: "https://evil.example" }],
    ["a page that has no id", 422, { ...page, id: "mine" }, own],
    ["a page at no claim's id", 422, { ...page, claimId: "4" }, own],
  ])("from %s answers %i and keeps nothing", async (_, status, body, headers) => {
    await signedIn("reviewer");
    const { articleId } = await oneClaim(await somebody("editor"));
    expect((await say(body, articleId, headers)).status).toBe(status);
    expect(await database.presence.count({ where: { articleId } })).toBe(0);
  });

  test("keeps it for an article that there is", async () => {
    const { articleId } = await oneClaim(await somebody("editor"));
    expect((await say(page, articleId)).status).toBe(401);
    await signedIn("auditor");
    expect((await say(page, articleId)).status).toBe(200);
    expect((await say(page, crypto.randomUUID())).status).toBe(404);
    expect(await database.presence.count({ where: { articleId } })).toBe(1);
  });
});
