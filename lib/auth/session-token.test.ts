import { decode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sessionLimits } from "./rules/session-limits";
import { sealSession, sessionCookieName, unsealSession } from "./session-token";

const session = { sessionId: "0197f2c4-0000-7000-8000-000000000001" };
const secret = "a secret of at least sixteen";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("a session", () => {
  it("comes back as it was sealed", async () => {
    expect(await unsealSession(await sealSession(session))).toEqual(session);
  });

  it("holds which row it is, and nothing about whose", async () => {
    const held = await decode({ token: await sealSession(session), secret });
    expect(Object.keys(held ?? {}).sort()).toEqual(["exp", "iat", "jti", "sessionId"]);
  });

  it.each([
    ["nothing", undefined],
    ["an empty cookie", ""],
    ["something made up", "eyJhbGciOiJkaXIifQ..x.y.z"],
    ["an unsigned token", `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(session))}.`],
  ])("is not %s", async (_, token) => {
    expect(await unsealSession(token)).toBeNull();
  });

  it("does not survive another secret", async () => {
    const token = await sealSession(session);
    vi.stubEnv("NEXTAUTH_SECRET", "another secret of good length");
    expect(await unsealSession(token)).toBeNull();
  });

  it("does not survive a changed letter", async () => {
    const token = await sealSession(session);
    const at = token.length - 30;
    const changed = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    expect(await unsealSession(changed)).toBeNull();
  });

  it("ends after two weeks", async () => {
    const token = await sealSession(session);
    const age = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
    age(sessionLimits.whole - 60);
    expect(await unsealSession(token)).toEqual(session);
    age(120);
    expect(await unsealSession(token)).toBeNull();
  });
});

it("travels over HTTPS only where the desk does", () => {
  expect(sessionCookieName(true)).toBe("__Host-next-auth.session-token");
  expect(sessionCookieName(false)).toBe("next-auth.session-token");
});
