const QUIET_MS = 10_000;

/** @typedef {(title: string, work: (tell: (text: string) => void) => Promise<unknown>) => Promise<void>} Step */

/**
 * Says which of `total` steps is at work, how far it is and how long it took. A step whose work resolves to
 * "unchanged" had nothing to do. On a terminal the line is rewritten each second; elsewhere it is repeated now and then.
 * No step begins once `signal` is aborted.
 * @param {number} total
 * @param {AbortSignal} signal
 * @param {Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">} [out]
 * @returns {Step}
 */
export function countSteps(total, signal, out = process.stdout) {
  let number = 0;
  return async (title, work) => {
    signal.throwIfAborted();
    const label = `[${++number}/${total}] ${title}`;
    const since = Date.now();
    let progress = "";
    const line = () => [label, seconds(since), progress].filter(Boolean).join(" · ");
    if (!out.isTTY) out.write(`${label} ...\n`);
    const show = () => out.write(out.isTTY ? `\r\x1b[K${line().slice(0, out.columns - 1)}` : `${line()}\n`);
    const timer = setInterval(show, out.isTTY ? 1_000 : QUIET_MS);
    const end = (/** @type {string} */ outcome) => {
      clearInterval(timer);
      out.write(`${out.isTTY ? "\r\x1b[K" : ""}${label} · ${outcome}\n`);
    };
    try {
      const result = await work((text) => {
        progress = text;
      });
      end(result === "unchanged" ? "nothing to do" : `done in ${seconds(since)}`);
    } catch (error) {
      end(`${signal.aborted ? "stopped" : "failed"} after ${seconds(since)}`);
      throw error;
    }
  };
}

/** @param {number} since */
function seconds(since) {
  const passed = (Date.now() - since) / 1_000;
  return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}
