// Plain Node, so that a machine that has nothing of the desk but this folder can be its witness.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ number: number, body: string, hash: string, signature: string, publicKey: string }} Checkpoint
 * @typedef {{ number: number, hash: string, key: string }} Seen the last one this witness signed, and the key it was signed with
 */

/** @param {string | Uint8Array} data */
const sha256 = (data) => createHash("sha256").update(data).digest("hex");

/**
 * The checkpoints of a folder, in order.
 * @param {string} folder
 * @returns {Checkpoint[]}
 */
const checkpointsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^checkpoint-\d{8,}\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));

/**
 * What is wrong with a checkpoint after the last one seen; null where it goes on from it.
 * @param {Checkpoint} checkpoint @param {Seen | null} seen
 * @returns {string | null}
 */
function faultOf({ number, body, hash, signature, publicKey }, seen) {
  const der = Buffer.from(publicKey, "base64");
  const key = createPublicKey({ key: der, type: "spki", format: "der" });
  const said = JSON.parse(body);
  if (sha256(body) !== hash || said.number !== number) return `Checkpoint ${number} is not what its hash says.`;
  if (said.key !== sha256(der) || !verify(null, Buffer.from(body), key, Buffer.from(signature, "base64")))
    return `Checkpoint ${number} was not signed by its key.`;
  if (seen === null) return null;
  if (number !== seen.number + 1)
    return `Checkpoint ${seen.number + 1} is missing: this witness saw ${seen.number} last.`;
  if (said.previous !== seen.hash)
    return `Checkpoint ${number} goes on from another than the ${seen.number} that this witness saw.`;
  if (said.key !== seen.key)
    return `Checkpoint ${number} was signed by another key than the ones before. Ask the desk why.`;
  return null;
}

/**
 * Looks at a folder of checkpoints from the last one that this witness saw, and signs the newest where all go on from it. Its memory
 * and its key are in `state`. Prints a line, and returns an exit code.
 * @param {string} folder @param {string} state @param {(line: string) => void} say
 * @returns {number}
 */
export function witnessCheckpoints(folder, state, say) {
  mkdirSync(state, { recursive: true, mode: 0o700 });
  const memory = path.join(state, "seen.json");
  /** @type {Seen | null} */
  let seen = existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : null;
  const all = checkpointsIn(folder);
  const known = seen && all.find(({ number }) => number === seen?.number);
  if (known && known.hash !== seen?.hash)
    return refuse(say, `Checkpoint ${known.number} is another than this witness saw.`);
  if (seen && (all.at(-1)?.number ?? 0) < seen.number)
    return refuse(say, `Checkpoint ${seen.number} is gone, which this witness saw.`);
  const next = all.filter(({ number }) => number > (seen?.number ?? 0));
  for (const checkpoint of next) {
    const fault = faultOf(checkpoint, seen);
    if (fault) return refuse(say, fault);
    seen = { number: checkpoint.number, hash: checkpoint.hash, key: JSON.parse(checkpoint.body).key };
  }
  if (!seen || next.length === 0) {
    say("Nothing new.");
    return 0;
  }
  const signed = cosign(seen, keyIn(state));
  writeFileSync(
    path.join(state, `witness-${String(seen.number).padStart(8, "0")}.json`),
    `${JSON.stringify(signed, null, 2)}\n`,
  );
  writeFileSync(`${memory}.next`, JSON.stringify(seen));
  renameSync(`${memory}.next`, memory);
  say(`Checkpoint ${seen.number} goes on from all that this witness saw. Signed by key ${signed.key}.`);
  return 0;
}

/** @param {(line: string) => void} say @param {string} why */
function refuse(say, why) {
  say(`NOT SIGNED. ${why}`);
  return 1;
}

/** @param {string} state */
function keyIn(state) {
  const file = path.join(state, "witness-key.pem");
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("ed25519");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  }
  return createPrivateKey(readFileSync(file));
}

/** @param {Seen} seen @param {import("node:crypto").KeyObject} privateKey */
function cosign({ number, hash }, privateKey) {
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  const body = JSON.stringify({ witnessed: hash, number, at: new Date().toISOString() });
  const signature = sign(null, Buffer.from(body), privateKey).toString("base64");
  return { body, signature, publicKey: publicKey.toString("base64"), key: sha256(publicKey) };
}
