import { ROOT } from "../before-install/data-folder.mjs";
import { runCommand } from "../before-install/run-command.mjs";

/** A one-time link for the first admin; undefined once there is an account. In a process of its own, as it needs the app's code. */
export async function firstAdminLink(
  appUrl: string,
  databaseUrl: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const output = await runCommand(process.execPath, ["--import", "tsx", "scripts/first-admin-link.ts"], {
    cwd: ROOT,
    env: { APP_URL: appUrl, DATABASE_URL: databaseUrl },
    signal,
  });
  return output.trim() || undefined;
}
