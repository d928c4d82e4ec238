// `npm run dev`: the desk for developers, on the same data as `npm start`, rebuilt at every change.
import { claimDesk, wantedAddress } from "./before-install/claim-desk.mjs";
import { ensureInstalled } from "./before-install/install.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";
import { countSteps } from "./before-install/steps.mjs";

const { host, port } = wantedAddress(process.env);
const shutdown = prepareShutdown();
const step = countSteps(4, shutdown.signal);

try {
  const folder = await claimDesk(`npm run dev is already at work here, at http://${host}:${port}`);
  await step("Install packages", (tell) => ensureInstalled(tell, shutdown.signal));
  await understandTypescript();
  const { developDesk } = await import("./desk/develop.ts");
  await developDesk(folder, step, shutdown);
} catch (error) {
  await shutdown.stop(1, error instanceof Error ? error.message : String(error));
}
