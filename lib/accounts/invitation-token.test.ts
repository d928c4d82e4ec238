import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { newToken, tokenHashOf } from "./invitation-token";

it("is 32 random bytes that fit into an address", () => {
  const { token } = newToken();
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
});

it("never repeats", () => {
  expect(new Set(Array.from({ length: 1000 }, () => newToken().token)).size).toBe(1000);
});

it("keeps only the SHA-256 of the text in the link", () => {
  const { token, tokenHash } = newToken();
  expect(tokenHash).toBe(createHash("sha256").update(token).digest("hex"));
  expect(tokenHashOf(token)).toBe(tokenHash);
  expect(tokenHashOf(`${token} `)).not.toBe(tokenHash);
});
