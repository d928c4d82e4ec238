import { dataFolder, makeDataFolder } from "./data-folder.mjs";
import { holdDesk } from "./desk-lock.mjs";
import { ensureInstalled } from "./install.mjs";
import { understandTypescript } from "./run-typescript.mjs";
import { prepareShutdown } from "./shutdown.mjs";

/**
 * Runs one of scripts/ on the desk's data, beside a running desk or with its database started for this, and ends the process
 * with its exit code. `doing` says what for, to whoever starts the desk meanwhile.
 * @param {string} script @param {string} doing
 */
export async function visitDesk(script, doing) {
  const shutdown = prepareShutdown();
  try {
    const folder = dataFolder(process.env);
    makeDataFolder(folder);
    const held = holdDesk(folder, `${doing}; try again when it is done`) !== undefined;
    await ensureInstalled(() => {}, shutdown.signal);
    await understandTypescript();
    const { runOnDesk } = await import("../desk/run-on-desk.ts");
    await shutdown.stop(await runOnDesk(script, folder, held, process.argv.slice(2), shutdown));
  } catch (error) {
    await shutdown.stop(1, error instanceof Error ? error.message : String(error));
  }
}
