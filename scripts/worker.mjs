// `npm run worker`: does the work of the queue beside a running desk, or for one elsewhere that DATABASE_URL names.
import { dataFolder } from "./before-install/data-folder.mjs";
import { ensureInstalled } from "./before-install/install.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";

const shutdown = prepareShutdown();
try {
  await ensureInstalled(() => {}, shutdown.signal);
  await understandTypescript();
  const { runOnDesk } = await import("./desk/run-on-desk.ts");
  // Held as if by another: the desk may start and stop beside this.
  const held = true;
  await shutdown.stop(await runOnDesk("worker.ts", dataFolder(process.env), held, [], shutdown));
} catch (error) {
  await shutdown.stop(1, error instanceof Error ? error.message : String(error));
}
