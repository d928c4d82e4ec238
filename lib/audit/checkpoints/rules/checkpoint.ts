import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/audit/rules/chain";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is signed: every chain's head at one moment, as the root of a tree over them, after the checkpoint before. */
export const checkpointBodySchema = z.object({
  number: z.int().positive(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** The hash of the checkpoint before; zeros at the first. */
  previous: hash,
  /** How many chains there are: the desk's own and each article's. */
  chains: z.int().positive(),
  root: hash,
  /** SHA-256 of the public key that signs it. */
  key: hash,
});
export type CheckpointBody = z.infer<typeof checkpointBodySchema>;

/** As it is kept, and as a file outside holds it. `body` is the exact text that was signed, Ed25519. */
export const checkpointSchema = z.object({
  number: z.int().positive(),
  body: z.string(),
  hash,
  signature: z.base64(),
  /** DER (SPKI) in base64. */
  publicKey: z.base64(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** The head of a chain as a leaf of the tree. */
export const leafOf = (chain: string, seq: number, head: string) => canonicalJson([chain, seq, head]);

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
export const firstPrevious = "0".repeat(64);

/** Signs with an Ed25519 key. */
export function signCheckpoint(unsigned: Omit<CheckpointBody, "key">, privateKey: KeyObject): Checkpoint {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const body = canonicalJson({ ...unsigned, key: sha256(publicKey) } satisfies CheckpointBody);
  const signature = sign(null, Buffer.from(body), privateKey).toString("base64");
  return { number: unsigned.number, body, hash: sha256(body), signature, publicKey: publicKey.toString("base64") };
}

/**
 * The body of a checkpoint that follows `before` and that its key signed, or what is wrong with it. Whose key that is, the
 * checkpoint cannot say.
 */
export function readCheckpoint(
  { number, body, hash, signature, publicKey }: Checkpoint,
  before: Pick<Checkpoint, "number" | "hash"> | null,
): { ok: true; body: CheckpointBody } | { ok: false; message: string } {
  const wrong = (message: string) => ({ ok: false, message: `Checkpoint ${number} ${message}` }) as const;
  if (number !== (before?.number ?? 0) + 1) return wrong(`does not follow checkpoint ${before?.number ?? 0}.`);
  if (sha256(body) !== hash) return wrong("is not what its hash says.");
  const parsed = checkpointBodySchema.safeParse(jsonOf(body));
  if (!parsed.success || parsed.data.number !== number) return wrong("does not read as one.");
  if (parsed.data.previous !== (before?.hash ?? firstPrevious))
    return wrong("was made after another than the one before it.");
  const key = Buffer.from(publicKey, "base64");
  if (sha256(key) !== parsed.data.key || !isSigned(body, signature, key)) return wrong("was not signed by its key.");
  return { ok: true, body: parsed.data };
}

function isSigned(body: string, signature: string, der: Buffer): boolean {
  try {
    const key = createPublicKey({ key: der, type: "spki", format: "der" });
    return verify(null, Buffer.from(body), key, Buffer.from(signature, "base64"));
  } catch {
    // What is no key has signed nothing.
    return false;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
