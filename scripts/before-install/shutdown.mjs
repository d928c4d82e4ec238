/**
 * @typedef {{
 *   signal: AbortSignal,
 *   before: (undo: () => Promise<void>) => void,
 *   stop: (exitCode: number, reason?: string) => Promise<never>,
 * }} Shutdown
 */

/**
 * One way out for Ctrl-C, a kill, a closed terminal and a failure: what was started is stopped, the last first.
 * `signal` ends the command at work; `before` adds what must happen before the end.
 * @returns {Shutdown}
 */
export function prepareShutdown() {
  const running = new AbortController();
  /** @type {(() => Promise<void>)[]} */
  const undos = [];
  let stopping = false;

  /** @type {Shutdown["stop"]} */
  async function stop(exitCode, reason) {
    if (stopping) return new Promise(() => {});
    stopping = true;
    if (reason) console.error(reason);
    running.abort();
    let code = exitCode;
    for (const undo of undos.reverse()) {
      await undo().catch((error) => {
        console.error(error instanceof Error ? error.message : error);
        code ||= 1;
      });
    }
    process.exit(code);
  }

  // A closed terminal takes the output with it; the stopping goes on all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(name, () => {
      if (!stopping) console.log("\nStopping ...");
      void stop(0);
    });
  }
  return { signal: running.signal, before: (undo) => undos.push(undo), stop };
}
