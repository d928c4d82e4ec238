import { spawn } from "node:child_process";

/**
 * @typedef {{ cwd?: string, env?: Record<string, string | undefined>, signal?: AbortSignal | undefined,
 *   onLine?: (line: string) => void }} CommandOptions
 */

/**
 * Runs a command to its end and keeps quiet unless it fails: then rejects with what it printed.
 * `onLine` hears each line as it comes; `signal` ends the command.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} all it printed
 */
export function runCommand(file, args, { cwd, env, signal, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      signal,
      env: { ...process.env, ...env },
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
        const line = chunk.trim().split("\n").at(-1);
        if (line) onLine?.(line.trim());
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${[file, ...args].join(" ")} ended with ${code}:\n${output.trim()}`));
    });
  });
}
