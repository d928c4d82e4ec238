// `npm run verify [-- FILE]`: checks the audit history, beside a running desk or with its database started for this.
import { dataFolder, makeDataFolder } from "./before-install/data-folder.mjs";
import { holdDesk } from "./before-install/desk-lock.mjs";
import { ensureInstalled } from "./before-install/install.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";

const shutdown = prepareShutdown();

try {
  const folder = dataFolder(process.env);
  makeDataFolder(folder);
  const held =
    holdDesk(folder, "npm run verify is reading the desk's history; try again when it is done") !== undefined;
  await ensureInstalled(() => {}, shutdown.signal);
  await understandTypescript();
  const { verifyDesk } = await import("./desk/verify.ts");
  await shutdown.stop(await verifyDesk(folder, held, process.argv.slice(2), shutdown));
} catch (error) {
  await shutdown.stop(1, error instanceof Error ? error.message : String(error));
}
