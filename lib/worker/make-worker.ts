import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, version } from "esbuild";
import { z } from "zod";
import { workerPath } from "@/lib/threads/worker-file";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WORKER = path.join(ROOT, workerPath);
const STAMP = path.join(path.dirname(WORKER), ".made-from");
const stampSchema = z.object({ print: z.string(), inputs: z.array(z.string()).nonempty() });

/**
 * Bundles lib/worker/worker.ts and all it imports into one plain JavaScript file, unless the one there was made from
 * the same sources. Says whether it did. Only for scripts and tests: the desk itself runs without a bundler.
 */
export async function makeWorker(): Promise<boolean> {
  if (isFresh()) return false;
  const mine = `${WORKER}.${process.pid}`;
  mkdirSync(path.dirname(WORKER), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["lib/worker/worker.ts"],
    outfile: mine,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // Neither is installed: linkedom does without a canvas, and pg without its native half.
    external: ["canvas", "pg-native"],
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.keys(metafile.inputs);
  // Whole or not at all: tests of both kinds may make it at once.
  renameSync(mine, WORKER);
  writeFileSync(STAMP, JSON.stringify({ print: printOf(inputs), inputs }));
  return true;
}

function isFresh(): boolean {
  if (!existsSync(WORKER) || !existsSync(STAMP)) return false;
  const { print, inputs } = stampSchema.parse(JSON.parse(readFileSync(STAMP, "utf8")));
  return printOf(inputs) === print;
}

/** A new source shows in a changed one that imports it. One that is gone counts as changed. */
function printOf(inputs: readonly string[]): string {
  const hash = createHash("sha256").update(version);
  for (const input of inputs) {
    const file = path.join(ROOT, input);
    hash.update(`${input}\0`).update(existsSync(file) ? readFileSync(file) : "gone");
  }
  return hash.digest("hex");
}
