import { spawn } from "node:child_process";
import type { ServerUser } from "./embedded/server-user";

export type ProgramResult = { readonly code: number | null; readonly output: string };

/**
 * Runs a program to its end, out of reach of the terminal's Ctrl-C: what works on data is not to be cut short.
 * `cwd` must be a folder its user can enter.
 * `output` holds both streams. Rejects only when the program cannot be started.
 */
export function runProgram(
  file: string,
  args: readonly string[],
  where: { cwd: string; user?: ServerUser | undefined; env?: Record<string, string> },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: where.cwd,
      ...where.user,
      env: { ...process.env, ...where.env },
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
