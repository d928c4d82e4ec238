import { spawn } from "node:child_process";
import { once } from "node:events";
import { generateClient } from "../../lib/database/prisma-command";
import { ROOT } from "../before-install/data-folder.mjs";
import type { Shutdown } from "../before-install/shutdown.mjs";
import { bundleOf } from "../bundle.mjs";
import { readConfiguration } from "./configuration";
import { stopWhenOpen, visitDeskDatabase } from "./database";
import { keptCheckpointKey } from "./secret";

/**
 * Runs one of scripts/ against the desk's database, with its arguments, input and output passed through.
 * Returns its exit code.
 */
export async function runOnDesk(
  script: string,
  folder: string,
  held: boolean,
  args: readonly string[],
  shutdown: Shutdown,
): Promise<number> {
  await generateClient();
  const { databaseUrl, appUrl } = readConfiguration(process.env);
  const visiting = visitDeskDatabase(databaseUrl, folder, held);
  shutdown.before(() => stopWhenOpen(visiting));
  const child = spawn(process.execPath, [await bundleOf(script), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      APP_URL: appUrl,
      DATABASE_URL: (await visiting).url,
      TICKMARK_CHECKPOINT_KEY: keptCheckpointKey(folder, process.env.TICKMARK_CHECKPOINT_KEY),
    },
    stdio: "inherit",
    signal: shutdown.signal,
  });
  // What it does when it is told to end, it does to the end.
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  shutdown.before(() => ended);
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}
