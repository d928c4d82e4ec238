// `npm start`. Everything it imports until the packages are installed comes with Node.
import { claimDesk, wantedAddress } from "./before-install/claim-desk.mjs";
import { ensureInstalled } from "./before-install/install.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";
import { countSteps } from "./before-install/steps.mjs";

const { host, port } = wantedAddress(process.env);
const shutdown = prepareShutdown();
const step = countSteps(5, shutdown.signal);

try {
  const folder = await claimDesk(
    `Tickmark is already running from here, at ${process.env.APP_URL || `http://${host}:${port}`}`,
  );
  await step("Install packages", (tell) => ensureInstalled(tell, shutdown.signal));
  await understandTypescript();
  const { startDesk } = await import("./desk/start.ts");
  await startDesk(folder, step, shutdown);
} catch (error) {
  await shutdown.stop(1, error instanceof Error ? error.message : String(error));
}
