import { findBrowser } from "../../e2e/server/find-browser";
import { generateClient } from "../../lib/database/prisma-command";
import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";
import type { Step } from "../before-install/steps.mjs";
import { ensureBuild } from "../desk/build";
import { type Check, runCheck } from "./check";
import { installBrowser } from "./install-browser";
import { readPlaywright, readVitest, summaryLine, type Tally } from "./tally";

const LINT: Check = { title: "Lint", script: "node_modules/@biomejs/biome/bin/biome", args: ["check", "."] };
const FLOORS: Check = {
  title: "Floors of lib",
  script: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  args: ["--config", "scripts/checks/floors.mjs", "lib"],
};
const TYPES: Check = { title: "Types", script: "node_modules/typescript/bin/tsc", args: ["--noEmit"] };
const TESTS: Check = {
  title: "Unit and database tests",
  script: "node_modules/vitest/vitest.mjs",
  args: ["run", "--reporter=default", "--reporter=json"],
  report: { to: (file) => ({ args: [`--outputFile.json=${file}`] }), read: readVitest },
};
const BROWSER_TESTS: Check = {
  title: "Browser tests",
  script: "node_modules/@playwright/test/cli.js",
  args: ["test", "--reporter=list,json"],
  report: { to: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }), read: readPlaywright },
};

/** Runs every check, the later ones after a failed one too; the last line printed is the sum. Returns the exit code. */
export async function runChecks(step: Step, signal: AbortSignal): Promise<number> {
  await step("Generate types", async () => {
    await generateClient();
    await runCommand(process.execPath, ["node_modules/next/dist/bin/next", "typegen"], { cwd: ROOT, signal });
  });
  const tallies: Tally[] = [];
  for (const check of [LINT, FLOORS, TYPES, TESTS]) tallies.push(await runCheck(check, step, signal));
  tallies.push(...(await inBrowser(step, signal)));
  const summary = summaryLine(tallies);
  console.log(`\n${summary}`);
  return tallies.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function inBrowser(step: Step, signal: AbortSignal): Promise<Tally[]> {
  try {
    await step("Build the app", async (tell) => ((await ensureBuild(tell, signal)).made ? "done" : "unchanged"));
    await step("Find a browser", async (tell) => {
      process.env.CHROMIUM_PATH = (await findBrowser()) ?? (await installBrowser(tell, signal));
    });
  } catch (error) {
    signal.throwIfAborted();
    console.log(error instanceof Error ? error.message : error);
    return [{ passed: 0, failed: 1 }];
  }
  return [await runCheck(BROWSER_TESTS, step, signal)];
}
