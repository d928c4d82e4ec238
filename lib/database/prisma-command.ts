import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrateQueue } from "./migrate-queue";
import { runProgram } from "./run-program";

const ROOT = path.resolve(import.meta.dirname, "../..");
const STAMP = path.join(ROOT, "lib/database/generated/.made-from");

/**
 * Applies every migration not applied yet, the queue's own too; makes the database if it is missing. Rejects with Prisma's own
 * words.
 */
export async function migrate(databaseUrl: string): Promise<string> {
  const said = await runPrisma(["migrate", "deploy"], { DATABASE_URL: databaseUrl });
  await migrateQueue(databaseUrl);
  return said;
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

async function runPrisma(args: readonly string[], env: Record<string, string>): Promise<string> {
  const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", NO_COLOR: "1" };
  const command = [path.join(ROOT, "node_modules/prisma/build/index.js"), ...args];
  const { code, output } = await runProgram(process.execPath, command, { cwd: ROOT, env: { ...quiet, ...env } });
  if (code !== 0) throw new Error(`prisma ${args.join(" ")} failed (${code}):\n${output.trim()}`);
  return output;
}
