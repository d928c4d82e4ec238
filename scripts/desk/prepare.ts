import { appRole } from "../../lib/database/app-role";
import { generateClient, migrate } from "../../lib/database/prisma-command";
import type { Shutdown } from "../before-install/shutdown.mjs";
import type { Step } from "../before-install/steps.mjs";
import { appEnvironment } from "./app-environment";
import { type Configuration, readConfiguration } from "./configuration";
import { openDeskDatabase, stopWhenOpen } from "./database";
import { firstAdminLink } from "./first-admin-link";
import { keptAppPassword, keptCheckpointKey, keptSecret } from "./secret";

/** A desk whose database runs and is up to date; what is left to start is the app. */
export type PreparedDesk = {
  readonly configuration: Configuration;
  readonly environment: Readonly<Record<string, string>>;
};

/** The two steps that serving and developing share: the database's start and its migrations. */
export async function prepareDesk(folder: string, step: Step, shutdown: Shutdown): Promise<PreparedDesk> {
  const configuration = readConfiguration(process.env);
  const opening = openDeskDatabase(configuration.databaseUrl, folder);
  shutdown.before(() => stopWhenOpen(opening));
  await step("Start the database", () => opening);
  const { url } = await opening;
  await step("Bring the database up to date", () => {
    const migrating = generateClient().then(() => migrate(configuration.directDatabaseUrl ?? url));
    // A migration is never cut short: the database stops after it, however it ends.
    shutdown.before(async () => void (await Promise.allSettled([migrating])));
    return migrating;
  });
  void (await opening).keepUp(shutdown.signal, sayWithTime);
  // One's own database is asked as one says.
  const appUrl = configuration.databaseUrl ? url : await appRole(url, keptAppPassword(folder));
  const environment = {
    ...appEnvironment(configuration, appUrl, keptSecret(folder)),
    TICKMARK_CHECKPOINT_KEY: keptCheckpointKey(folder, process.env.TICKMARK_CHECKPOINT_KEY),
  };
  return { configuration, environment };
}

/** One line of the log of what keeps the desk up. */
export const sayWithTime = (line: string) => console.error(`${new Date().toISOString()} ${line}`);

/** Says where the desk is and, as long as nobody has an account, where to make the first one. */
export async function announceDesk({ configuration, environment }: PreparedDesk, signal: AbortSignal): Promise<void> {
  console.log(`\nTickmark is ready at ${configuration.appUrl}`);
  const link = await firstAdminLink(environment, signal);
  if (link) console.log(`\nNobody has an account yet. Make yours, the first admin's, at\n  ${link}`);
  console.log("\nCtrl-C stops it.");
}
