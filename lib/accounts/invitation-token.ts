import { createHash, randomBytes } from "node:crypto";

/** SHA-256, hex: all the database keeps of a token. */
export const tokenHashOf = (token: string): string => createHash("sha256").update(token, "utf8").digest("hex");

/** 32 random bytes in base64url; only whoever gets the link ever has them. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: tokenHashOf(token) };
}
