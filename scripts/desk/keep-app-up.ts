import type { Shutdown } from "../before-install/shutdown.mjs";
import { type AppOptions, startAppServer } from "./app-server";
import { keepUp } from "./keep-up";
import { sayWithTime } from "./prepare";
import { serveWaitingPage } from "./waiting-server";

/**
 * Runs the app until the shutdown: whenever it ends by itself it is started again, and between the tries its port answers
 * with a page that waits. Resolves once it takes connections, rejects when it does not even start.
 */
export async function keepAppUp(
  script: readonly string[],
  options: AppOptions,
  { signal, before }: Pick<Shutdown, "signal" | "before">,
  say = sayWithTime,
): Promise<void> {
  let app = await startAppServer(script, options);
  before(() => app.stop());
  const start = async () => {
    const again = await startAppServer(script, options);
    app = again;
    // It was told to end while it started.
    if (signal.aborted) await again.stop();
    return again;
  };
  const meanwhile = (over: AbortSignal) => serveWaitingPage(options.host, options.port, over);
  void keepUp(app, { name: "The app", start, signal, say, meanwhile });
}
