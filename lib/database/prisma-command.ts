import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const STAMP = path.join(ROOT, "lib/database/generated/.made-from");

/** Applies every migration not applied yet; makes the database if it is missing. Rejects with Prisma's own words. */
export async function migrate(databaseUrl: string): Promise<string> {
  return runPrisma(["migrate", "deploy"], { DATABASE_URL: databaseUrl });
}

/** Writes the client that lib/database/client.ts imports, unless it is the schema's already. Says whether it wrote. */
export async function generateClient(): Promise<boolean> {
  const print = createHash("sha256")
    .update(readFileSync(path.join(ROOT, "prisma/schema.prisma")))
    .update(readFileSync(path.join(ROOT, "node_modules/prisma/package.json")))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === print) return false;
  await runPrisma(["generate", "--no-hints"], {});
  writeFileSync(STAMP, print);
  return true;
}

function runPrisma(args: readonly string[], env: Record<string, string>): Promise<string> {
  const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, "node_modules/prisma/build/index.js"), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...quiet, ...env },
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`prisma ${args.join(" ")} failed (${code}):\n${output}`)),
    );
  });
}
