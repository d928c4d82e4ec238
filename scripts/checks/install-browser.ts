import { findBrowser } from "../../e2e/server/find-browser";
import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";

/** The last resort where no browser is found: Playwright's download and, on Debian as root, the system's package. */
export async function installBrowser(tell: (text: string) => void, signal: AbortSignal): Promise<string> {
  const ways: (readonly [string, readonly string[]])[] = [
    [process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]],
  ];
  if (process.platform === "linux" && process.getuid?.() === 0) {
    ways.push(["sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]]);
  }
  const refusals: string[] = [];
  for (const [file, args] of ways) {
    try {
      await runCommand(file, args, { cwd: ROOT, signal, onLine: tell });
    } catch (error) {
      signal.throwIfAborted();
      refusals.push(error instanceof Error ? error.message : String(error));
    }
    const found = await findBrowser();
    if (found) return found;
  }
  const advice = "No Chromium to test in: install one, or name it in CHROMIUM_PATH.";
  throw new Error([advice, ...refusals].join("\n"));
}
