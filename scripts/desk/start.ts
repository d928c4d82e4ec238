import path from "node:path";
import type { Shutdown } from "../before-install/shutdown.mjs";
import type { Step } from "../before-install/steps.mjs";
import { ensureBuild, removeOtherBuilds } from "./build";
import { keepAppUp } from "./keep-app-up";
import { announceDesk, prepareDesk } from "./prepare";

/** Everything `npm start` does once the packages are there. Resolves when the desk serves. */
export async function startDesk(folder: string, step: Step, shutdown: Shutdown): Promise<void> {
  const desk = await prepareDesk(folder, step, shutdown);
  const build = await buildDesk(step, shutdown.signal);
  await step("Start the app", async () => {
    await keepAppUp([path.join(build, "server.js")], { ...desk.configuration, env: desk.environment }, shutdown);
  });
  await announceDesk(desk, shutdown.signal);
}

async function buildDesk(step: Step, signal: AbortSignal): Promise<string> {
  let build = "";
  await step("Build the app", async (tell) => {
    const { folder, made } = await ensureBuild(tell, signal);
    removeOtherBuilds(folder);
    build = folder;
    return made ? "done" : "unchanged";
  });
  return build;
}
