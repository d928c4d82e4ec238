import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";

/**
 * A one-time link for the first admin; undefined once there is an account. It is made in a process of its own, because
 * it needs the app's code and environment.
 */
export async function firstAdminLink(
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const script = ["--import", "tsx", "scripts/first-admin-link.ts"];
  const output = await runCommand(process.execPath, script, { cwd: ROOT, env, signal });
  return output.trim() || undefined;
}
