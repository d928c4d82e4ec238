import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { workerPath } from "../../lib/threads/worker-file";
import { makeWorker } from "../../lib/worker/make-worker";
import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";
import { sourcePrint } from "./source-print";

const BUILDS = path.join(ROOT, ".builds");

export type Build = { readonly folder: string; readonly made: boolean };

/**
 * The built app for the sources as they are, made unless it is there. Each build lies in a folder of its own, so that
 * a desk that runs is never touched by the next build, or by that of its tests.
 */
export async function ensureBuild(tell: (text: string) => void, signal?: AbortSignal): Promise<Build> {
  const folder = path.join(BUILDS, sourcePrint(ROOT));
  if (existsSync(folder)) return { folder, made: false };
  await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: ROOT,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", DATABASE_URL: undefined },
    signal,
    onLine: tell,
  });
  const standalone = path.join(ROOT, ".next/standalone");
  cpSync(path.join(ROOT, ".next/static"), path.join(standalone, ".next/static"), { recursive: true });
  if (existsSync(path.join(ROOT, "public"))) {
    cpSync(path.join(ROOT, "public"), path.join(standalone, "public"), { recursive: true });
  }
  await makeWorker();
  cpSync(path.join(ROOT, workerPath), path.join(standalone, workerPath));
  mkdirSync(BUILDS, { recursive: true });
  renameSync(standalone, folder);
  return { folder, made: true };
}

/** Removes every build but one. Only for whoever holds the desk: nobody else serves from this clone then. */
export function removeOtherBuilds(kept: string): void {
  for (const name of readdirSync(BUILDS)) {
    const folder = path.join(BUILDS, name);
    if (folder !== kept) rmSync(folder, { recursive: true, force: true });
  }
}
