import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ROOT } from "../before-install/data-folder.mjs";

const LEASH = pathToFileURL(path.join(ROOT, "scripts/exit-with-parent.mjs")).href;
const GRACE_MS = 30_000;

export type AppServer = {
  readonly pid: number;
  /** Resolves when the process has ended by itself or by `stop`, with how. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
};

export type AppOptions = {
  readonly host: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** What becomes of the greeting and the logs it prints; its errors are always shown. */
  readonly stdout?: "inherit" | "ignore";
};

/**
 * Runs a Node script that listens on host and port, and resolves once it takes connections. It dies with this process.
 * Rejects when it ends before.
 */
export async function startAppServer(script: readonly string[], options: AppOptions): Promise<AppServer> {
  const child = spawn(process.execPath, ["--import", LEASH, ...script], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...options.env },
    stdio: ["ignore", options.stdout ?? "inherit", "inherit", "ipc"],
    // Out of the terminal's Ctrl-C: whoever started it says when it ends.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  let over = false;
  const ended = once(child, "exit").then(([code, signal]) => {
    over = true;
    return signal ? String(signal) : `code ${code}`;
  });
  const host = options.host === "0.0.0.0" || options.host === "::" ? "localhost" : options.host;
  while (!(await takesConnections(host, options.port))) {
    if (over) throw new Error(`The app ended before it listened on ${options.host}:${options.port}.`);
    await wait(50);
  }
  if (over) throw new Error(`The app ended, and another program listens on ${options.host}:${options.port}.`);
  return { pid: child.pid ?? 0, ended, stop: () => end(child, ended) };
}

// Streams end when it is told to; a change or an import under way is finished. What takes longer is cut.
async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill("SIGTERM");
  const late = new AbortController();
  await Promise.race([ended, wait(GRACE_MS, undefined, { signal: late.signal }).then(() => child.kill("SIGKILL"))]);
  late.abort();
  await ended;
}

function takesConnections(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
