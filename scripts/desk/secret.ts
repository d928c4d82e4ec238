import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secret that sessions are signed with: made at the first start and kept, or everybody is signed out at each. */
export function keptSecret(dataFolder: string): string {
  const file = path.join(dataFolder, "session-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
