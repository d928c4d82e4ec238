import { randomBytes } from "node:crypto";
import path from "node:path";
import { appRole } from "@/lib/database/app-role";
import { freePort } from "@/lib/database/free-port";
import { cloneDatabase } from "@/lib/testing/database";
import { appEnvironment } from "@/scripts/desk/app-environment";
import { startAppServer } from "@/scripts/desk/app-server";

/** A running desk with a database of its own, empty but for the migrations. */
export interface Desk {
  readonly url: string;
  readonly databaseUrl: string;
  /** Seals its sessions. */
  readonly secret: string;
  readonly close: () => Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const clone = await cloneDatabase(required("E2E_TEMPLATE_URL"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const configuration = { host: "127.0.0.1", port, appUrl: url, databaseUrl: clone.url };
  const secret = randomBytes(32).toString("base64url");
  // As on a desk with its embedded database: the app may not change what is recorded.
  const env = appEnvironment(configuration, await appRole(clone.url, "a password for stories"), secret);
  const server = path.join(required("E2E_BUILD_FOLDER"), "server.js");
  const app = await startAppServer([server], { ...configuration, env, stdout: "ignore" });
  return {
    url,
    databaseUrl: clone.url,
    secret,
    close: async () => {
      await app.stop();
      await clone.drop();
    },
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: e2e/server/global-setup.ts has not run.`);
  return value;
}
