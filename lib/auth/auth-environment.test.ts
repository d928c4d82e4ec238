import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { authEnvironment } from "./auth-environment";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of at least sixteen");
});
afterEach(() => vi.unstubAllEnvs());

describe("authEnvironment", () => {
  it.each([
    ["http://127.0.0.1:3000", "http://127.0.0.1:3000", false],
    ["https://desk.example/", "https://desk.example", true],
    ["https://desk.example:8443/api/auth", "https://desk.example:8443", true],
  ])("reads %s", (url, origin, secure) => {
    vi.stubEnv("NEXTAUTH_URL", url);
    expect(authEnvironment()).toMatchObject({ origin, secure });
  });

  it.each(["desk.example", "ftp://desk.example", "", undefined])("refuses %j as an address", (url) => {
    vi.stubEnv("NEXTAUTH_URL", url);
    expect(authEnvironment).toThrow(/NEXTAUTH_URL/);
  });

  it.each(["", "short", undefined])("refuses %j as a secret", (secret) => {
    vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");
    vi.stubEnv("NEXTAUTH_SECRET", secret);
    expect(authEnvironment).toThrow(/NEXTAUTH_SECRET/);
  });
});
