import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secret that sessions are signed with: made at the first start and kept, or everybody is signed out at each. */
export function keptSecret(dataFolder: string): string {
  return kept(path.join(dataFolder, "session-secret"));
}

/** The password of the role that the app asks the embedded database as. */
export const keptAppPassword = (dataFolder: string): string => kept(path.join(dataFolder, "app-password"));

function kept(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 16) return secret;
  throw new Error(
    `${file} holds no secret. Delete it: the next start makes a new one, and everybody signs in once more.`,
  );
}

/**
 * The file of the key that checkpoints are signed with: the one that is named, or one made at the first start and kept, with its
 * public half beside it to be handed out.
 */
export function keptCheckpointKey(dataFolder: string, named: string | undefined): string {
  if (named) return named;
  const file = path.join(dataFolder, "checkpoint-key.pem");
  if (!existsSync(file)) {
    const made = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeFileSync(file, made, { mode: 0o600, flag: "wx" });
  }
  // Each time: a backup that was restored brought its own key.
  const publicKey = createPublicKey(readFileSync(file)).export({ type: "spki", format: "pem" });
  writeFileSync(path.join(dataFolder, "checkpoint-key.pub.pem"), publicKey);
  return file;
}
