import type { Shutdown } from "../before-install/shutdown.mjs";
import type { Step } from "../before-install/steps.mjs";
import { prepareDesk } from "./prepare";
import { runOnDesk } from "./run-on-desk";

/** Makes an empty desk, fills it from a backup, and proves it. Returns an exit code. */
export async function restoreDesk(file: string, folder: string, step: Step, shutdown: Shutdown): Promise<number> {
  await prepareDesk(folder, step, shutdown);
  const restored = await runOnDesk("restore.ts", folder, true, [file], shutdown);
  return restored === 0 ? runOnDesk("verify.ts", folder, true, [], shutdown) : restored;
}
