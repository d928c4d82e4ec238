import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";

/** The key that checkpoints are signed with, from the file that TICKMARK_CHECKPOINT_KEY names; null where none is. */
export async function checkpointKey(): Promise<KeyObject | null> {
  const file = process.env.TICKMARK_CHECKPOINT_KEY;
  if (!file) return null;
  const key = createPrivateKey(await readFile(file));
  if (key.asymmetricKeyType === "ed25519") return key;
  throw new Error(`TICKMARK_CHECKPOINT_KEY: ${file} holds a key that is not Ed25519.`);
}
