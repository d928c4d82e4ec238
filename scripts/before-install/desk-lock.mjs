import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { birthOf } from "../../lib/database/embedded/process-birth.mjs";

/** @typedef {{ pid: number, born: string, doing: string }} Holder */

/**
 * Makes this process the only one at work on a data folder, until it exits.
 * @param {string} folder
 * @param {string} doing what the next one is told, e.g. "Tickmark is already running at http://..."
 * @returns {Holder | undefined} who holds it, when somebody alive does
 */
export function holdDesk(folder, doing) {
  const file = path.join(folder, "held-by.json");
  const holder = readHolder(file);
  if (holder && isSameProcess(holder)) return holder;
  rmSync(file, { force: true });
  const own = { pid: process.pid, born: birthOf(process.pid) ?? "", doing };
  try {
    writeFileSync(file, JSON.stringify(own), { flag: "wx" });
  } catch (error) {
    // Somebody was quicker by a moment.
    const other = readHolder(file);
    if (other) return other;
    throw error;
  }
  process.on("exit", () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  });
  return undefined;
}

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error && error.code === "ENOENT")) {
      return undefined;
    }
    throw error;
  }
}

/** @param {Holder} holder */
function isSameProcess({ pid, born }) {
  return birthOf(pid) === born;
}
