import path from "node:path";
import { generateClient, migrate } from "../../lib/database/prisma-command";
import type { Shutdown } from "../before-install/shutdown.mjs";
import type { Step } from "../before-install/steps.mjs";
import { appEnvironment } from "./app-environment";
import { startAppServer } from "./app-server";
import { ensureBuild, removeOtherBuilds } from "./build";
import { readConfiguration } from "./configuration";
import { openDeskDatabase } from "./database";
import { firstAdminLink } from "./first-admin-link";
import { keptSecret } from "./secret";

/** Everything `npm start` does once the packages are there. Resolves when the desk serves. */
export async function startDesk(folder: string, step: Step, shutdown: Shutdown): Promise<void> {
  const configuration = readConfiguration(process.env);
  let databaseUrl = "";
  let build = "";

  await step("Start the database", async () => {
    const opening = openDeskDatabase(configuration, folder);
    shutdown.before(async () => (await opening).stop());
    databaseUrl = (await opening).url;
  });
  await step("Bring the database up to date", async (tell) => {
    await generateClient();
    tell("migrations");
    await migrate(databaseUrl);
  });
  await step("Build the app", async (tell) => {
    const { folder: built, made } = await ensureBuild(tell, shutdown.signal);
    build = built;
    removeOtherBuilds(built);
    return made ? "done" : "unchanged";
  });
  await step("Start the app", async () => {
    const env = appEnvironment(configuration, databaseUrl, keptSecret(folder));
    const app = await startAppServer([path.join(build, "server.js")], { ...configuration, env });
    shutdown.before(app.stop);
    void app.ended.then(() => shutdown.stop(1, "The app ended by itself; see above."));
  });

  console.log(`\nTickmark is ready at ${configuration.appUrl}`);
  const link = await firstAdminLink(configuration.appUrl, databaseUrl, shutdown.signal);
  if (link) console.log(`\nNobody has an account yet. Make yours, the first admin's, at\n  ${link}`);
  console.log("\nCtrl-C stops it.");
}
