import { createHash, randomBytes } from "node:crypto";
import canonicalize from "canonicalize";

/** One link of a chain, as the database keeps it. `at` is an ISO 8601 time in UTC with milliseconds. */
export interface Link {
  seq: number;
  at: string;
  actorId: string | null;
  actorName: string;
  type: string;
  subjectType: string;
  subjectId: string;
  /** Null with the payload where the reader may not see it: who knows the salt could guess what was said, and try. */
  salt: string | null;
  payloadHash: string;
  /** Null where the reader may not see it or the law had it erased: the link still verifies by its payloadHash. */
  payload: string | null;
  prevHash: string;
  hash: string;
}

export interface Head {
  seq: number;
  hash: string;
}

export const genesis: Head = { seq: 0, hash: "0".repeat(64) };

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** RFC 8785: the same value has one text, whatever wrote it. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("this value has no JSON form");
  return text;
}

export const newSalt = () => randomBytes(16).toString("hex");
export const payloadHashOf = (salt: string, payload: string) => sha256(canonicalJson([salt, payload]));

export function hashOf(link: Omit<Link, "hash" | "payload" | "salt">): string {
  const { prevHash, seq, at, actorId, actorName, type, subjectType, subjectId, payloadHash } = link;
  return sha256(canonicalJson([prevHash, seq, at, actorId, actorName, type, subjectType, subjectId, payloadHash]));
}
