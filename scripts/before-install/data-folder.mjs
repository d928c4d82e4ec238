import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";

export const ROOT = realpathSync(path.resolve(import.meta.dirname, "../.."));
const SYSTEM_FOLDER = "/var/lib/tickmark";

/**
 * The one folder that holds everything a desk must not lose: TICKMARK_DATA, else `.tickmark` in the clone. For root it
 * is one in /var/lib/tickmark, because the user PostgreSQL then runs as may not enter a home such as /root.
 * @param {Record<string, string | undefined>} env
 * @param {{ root?: string, uid?: number | undefined }} [who]
 */
export function dataFolder(env, { root = ROOT, uid = process.getuid?.() } = {}) {
  if (env.TICKMARK_DATA) return path.resolve(root, env.TICKMARK_DATA);
  const inClone = path.join(root, ".tickmark");
  if (existsSync(path.join(inClone, "postgres"))) return inClone;
  const ofRoot = path.join(SYSTEM_FOLDER, createHash("sha256").update(root).digest("hex").slice(0, 16));
  if (uid === 0) return ofRoot;
  if (existsSync(path.join(inClone, "location"))) {
    throw new Error(`Root set this desk up, and its data lies in ${ofRoot}. Start it as root, or set TICKMARK_DATA.`);
  }
  return inClone;
}

/**
 * Makes the folder and, where it lies outside the clone, leaves its name in `.tickmark/location`.
 * @param {string} folder
 */
export function makeDataFolder(folder) {
  // 711: the user PostgreSQL runs as must pass through, and has no business reading the rest.
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const inClone = path.join(ROOT, ".tickmark");
  if (folder === inClone || !folder.startsWith(SYSTEM_FOLDER)) return;
  mkdirSync(inClone, { recursive: true, mode: 0o711 });
  writeFileSync(path.join(inClone, "location"), `${folder}\n`);
}
