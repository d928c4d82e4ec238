import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium to test in: CHROMIUM_PATH, Playwright's own, the system's, or the one that an npm package carries for
 * Linux on x64. Undefined where there is none of them.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH=${named} is no file.`);
  const installed = [named, chromium.executablePath(), ...SYSTEM].find((file) => file && existsSync(file));
  if (installed) return installed;
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath();
}
