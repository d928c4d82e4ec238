import { createHash, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Checkpoint, firstPrevious, readCheckpoint, signCheckpoint } from "./checkpoint";

const { privateKey } = generateKeyPairSync("ed25519");
const another = generateKeyPairSync("ed25519").privateKey;
const first = signCheckpoint(
  { number: 1, at: "2026-03-05T10:00:00.000Z", previous: firstPrevious, chains: 2, root: "a".repeat(64) },
  privateKey,
);
const bodyOfNext = { number: 2, at: "2026-03-05T11:00:00.000Z", previous: first.hash, chains: 3, root: "b".repeat(64) };
const next = signCheckpoint(bodyOfNext, privateKey);

describe("a checkpoint", () => {
  it("reads as it was signed, and follows the one before", () => {
    expect(readCheckpoint(first, null)).toMatchObject({ ok: true, body: { number: 1, chains: 2 } });
    expect(readCheckpoint(next, first)).toMatchObject({ ok: true, body: bodyOfNext });
  });

  it("may be signed by a new key: whose it is, others must say", () => {
    expect(readCheckpoint(signCheckpoint(bodyOfNext, another), first).ok).toBe(true);
  });

  const changed = (part: Partial<Checkpoint>) => ({ ...next, ...part });
  const rewritten = { ...next, body: next.body.replace('"chains":3', '"chains":2') };
  it.each<[string, Checkpoint, Checkpoint | null, string]>([
    ["another number", changed({ number: 3 }), first, "does not follow checkpoint 1."],
    ["the one before left out", next, null, "does not follow checkpoint 0."],
    ["another one before", next, { ...first, hash: "c".repeat(64) }, "was made after another than the one before it."],
    ["other words", rewritten, first, "is not what its hash says."],
    ["other words hashed anew", signedBy(rewritten.body, next), first, "was not signed by its key."],
    ["another's signature", changed({ signature: first.signature }), first, "was not signed by its key."],
    [
      "a key put in its place",
      changed({ publicKey: signCheckpoint(bodyOfNext, another).publicKey }),
      first,
      "was not signed by its key.",
    ],
    ["a key that is none", changed({ publicKey: "AAAA" }), first, "was not signed by its key."],
    ["no body", signedBy("[]", next), first, "does not read as one."],
    ["a body that is no JSON", signedBy("{", next), first, "does not read as one."],
  ])("is not taken with %s", (_, given, before, message) => {
    expect(readCheckpoint(given, before)).toEqual({ ok: false, message: `Checkpoint ${given.number} ${message}` });
  });
});

function signedBy(body: string, { number, signature, publicKey }: Checkpoint): Checkpoint {
  const hash = createHash("sha256").update(body).digest("hex");
  return { number, body, hash, signature, publicKey };
}
