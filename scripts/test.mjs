// `npm test`: every check there is, on a machine with Node alone, and never on the desk's own data.
import { ensureInstalled } from "./before-install/install.mjs";
import { whyNotNode } from "./before-install/node-version.mjs";
import { understandTypescript } from "./before-install/run-typescript.mjs";
import { prepareShutdown } from "./before-install/shutdown.mjs";
import { countSteps } from "./before-install/steps.mjs";

const shutdown = prepareShutdown();
const step = countSteps(9, shutdown.signal);

try {
  const wrongNode = whyNotNode(process.versions.node);
  if (wrongNode) throw new Error(wrongNode);
  await step("Install packages", (tell) => ensureInstalled(tell, shutdown.signal));
  await understandTypescript();
  const { runChecks } = await import("./checks/run-checks.ts");
  process.exitCode = await runChecks(step, shutdown.signal);
} catch (error) {
  if (!shutdown.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    console.log("\n0 passed, 1 failed");
  }
  process.exitCode = 1;
}
