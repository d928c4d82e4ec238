// `npm run restore -- FILE`: fills an empty desk with what a backup holds, and proves it.
import { dataFolder, makeDataFolder } from "./before-install/data-folder.mjs";
import { holdDesk } from "./before-install/desk-lock.mjs";
import { ensureInstalled } from "./before-install/install.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";
import { countSteps } from "./before-install/steps.mjs";

const shutdown = prepareShutdown();
const step = countSteps(3, shutdown.signal);
const [file] = process.argv.slice(2);

try {
  if (!file) throw new Error("Say which backup: npm run restore -- FILE");
  const folder = dataFolder(process.env);
  makeDataFolder(folder);
  const holder = holdDesk(folder, "npm run restore is filling the desk; try again when it is done");
  if (holder) throw new Error(`${holder.doing} (process ${holder.pid}). Its data: ${folder}`);
  await step("Install packages", (tell) => ensureInstalled(tell, shutdown.signal));
  await understandTypescript();
  const { restoreDesk } = await import("./desk/restore.ts");
  await shutdown.stop(await restoreDesk(file, folder, step, shutdown));
} catch (error) {
  await shutdown.stop(1, error instanceof Error ? error.message : String(error));
}
