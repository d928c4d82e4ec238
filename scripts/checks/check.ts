import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";
import type { Step } from "../before-install/steps.mjs";
import { type Tally, withOutcome } from "./tally";

/** A command that passes or fails as a whole, or one that leaves a JSON report of its tests. */
export type Check = {
  readonly title: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly report?: {
    /** How the command is told where to leave it. */
    readonly to: (file: string) => { readonly args?: readonly string[]; readonly env?: Record<string, string> };
    readonly read: (report: unknown) => Tally;
  };
};

/** Runs one check as a step of its own; what it printed is shown when it fails. Rejects only when interrupted. */
export async function runCheck(check: Check, step: Step, signal: AbortSignal): Promise<Tally> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tickmark-report-"));
  const file = path.join(folder, "report.json");
  const report = check.report?.to(file);
  const env = { NO_COLOR: "1", FORCE_COLOR: undefined, NODE_ENV: undefined, ...report?.env };
  const command = [check.script, ...check.args, ...(report?.args ?? [])];
  let succeeded = true;
  try {
    await step(check.title, (tell) => runCommand(process.execPath, command, { cwd: ROOT, env, signal, onLine: tell }));
  } catch (error) {
    signal.throwIfAborted();
    console.log(error instanceof Error ? error.message : error);
    succeeded = false;
  }
  const tally = check.report ? readReport(file, check.report.read) : { passed: Number(succeeded), failed: 0 };
  rmSync(folder, { recursive: true });
  return withOutcome(tally, succeeded);
}

function readReport(file: string, read: (report: unknown) => Tally): Tally {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 1 };
}
