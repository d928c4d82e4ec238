import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./data-folder.mjs";
import { missingPackages } from "./missing-packages.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Installs what package-lock.json names unless it is there.
 * @param {(text: string) => void} tell how far it is
 * @param {AbortSignal} [signal]
 * @returns {Promise<"done" | "unchanged">}
 */
export async function ensureInstalled(tell, signal) {
  const lock = readLock("package-lock.json");
  if (!lock) throw new Error(`${ROOT} holds no package-lock.json: clone Tickmark again.`);
  if (missingPackages(lock, readLock("node_modules/.package-lock.json"), platform()).length === 0) return "unchanged";

  const folders = Object.keys(lock.packages).filter((folder) => folder !== "");
  const count = () => folders.filter((folder) => existsSync(path.join(ROOT, folder, "package.json"))).length;
  const timer = setInterval(() => tell(`${count()} of about ${folders.length} packages`), 1_000);
  try {
    // NODE_ENV=production would leave out the tools that the tests need. Everything else stands in .npmrc.
    await runCommand(...npm(["ci", "--include=dev", "--include=optional"]), { cwd: ROOT, signal });
  } finally {
    clearInterval(timer);
  }
  return "done";
}

/** @param {string} file */
function readLock(file) {
  const full = path.join(ROOT, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")) : undefined;
}

/** @returns {import("./missing-packages.mjs").Platform} */
function platform() {
  const { platform: os, arch: cpu } = process;
  const report = /** @type {any} */ (os === "linux" ? process.report.getReport() : undefined);
  return { os, cpu, libc: report && (report.header.glibcVersionRuntime ? "glibc" : "musl") };
}

// The npm that runs this script, by its file; else the one on the PATH.
/**
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return [process.execPath, [own, ...args]];
  return process.platform === "win32" ? ["cmd.exe", ["/c", "npm", ...args]] : ["npm", args];
}
