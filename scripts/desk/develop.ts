import { makeWorker } from "../../lib/worker/make-worker";
import type { Shutdown } from "../before-install/shutdown.mjs";
import type { Step } from "../before-install/steps.mjs";
import { startAppServer } from "./app-server";
import { announceDesk, prepareDesk } from "./prepare";

const NEXT = "node_modules/next/dist/bin/next";

/** Everything `npm run dev` does once the packages are there. Resolves when the desk serves. */
export async function developDesk(folder: string, step: Step, shutdown: Shutdown): Promise<void> {
  const desk = await prepareDesk(folder, step, shutdown);
  const { host, port } = desk.configuration;
  await step("Start Next", async () => {
    // Bundled once: what changes in the readers and the extractor shows after the next start.
    await makeWorker();
    const command = [NEXT, "dev", "--hostname", host, "--port", String(port)];
    const env = { ...desk.environment, NODE_ENV: "development" };
    const app = await startAppServer(command, { host, port, env });
    shutdown.before(app.stop);
    void app.ended.then(() => shutdown.stop(1, "Next ended by itself; see above."));
  });
  await announceDesk(desk, shutdown.signal);
}
