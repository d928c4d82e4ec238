import { existsSync } from "node:fs";
import path from "node:path";
import { type EmbeddedServer, findServer, startServer } from "../../lib/database/embedded/server";

import { keepUp } from "./keep-up";
import { machineMemory, serverSettings } from "./server-settings";

const DATABASE = "tickmark";

export type DeskDatabase = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Starts it again, at its address, whenever it ends by itself, until `signal`. Nothing where it is the user's own. */
  readonly keepUp: (signal: AbortSignal, say: (line: string) => void) => Promise<void>;
};

/** The user's own database where DATABASE_URL names one, else that of the embedded server in the data folder. */
export async function openDeskDatabase(databaseUrl: string | undefined, folder: string): Promise<DeskDatabase> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {}, keepUp: async () => {} };
  const settings = serverSettings(machineMemory());
  const server = await startServer(folder, settings);
  const watched = ({ gone }: EmbeddedServer) => ({ ended: gone().then(() => "no server answers") });
  const start = async () => watched(await startServer(folder, settings, server.port));
  return {
    url: server.url(DATABASE),
    stop: server.stop,
    keepUp: (signal, say) => keepUp(watched(server), { name: "The database", start, signal, say }),
  };
}

/**
 * The database of a desk that is there already, for a look at it. `held`: another process keeps it running and is not
 * to be disturbed; else it is started, and stopped again by `stop`.
 */
export async function visitDeskDatabase(
  databaseUrl: string | undefined,
  folder: string,
  held: boolean,
): Promise<DeskDatabase> {
  if (databaseUrl || !held) {
    const isThere = databaseUrl !== undefined || existsSync(path.join(folder, "postgres"));
    if (!isThere) throw new Error(`No desk keeps its data in ${folder}. npm start makes one.`);
    return openDeskDatabase(databaseUrl, folder);
  }
  const server = await findServer(folder);
  if (!server) throw new Error("The desk is just starting or stopping. Try again in a moment.");
  return { url: server.url(DATABASE), stop: async () => {}, keepUp: async () => {} };
}

/** Stops a database that may still be starting. One that failed to start told so already and left nothing to stop. */
export async function stopWhenOpen(opening: Promise<DeskDatabase>): Promise<void> {
  const database = await opening.catch(() => undefined);
  await database?.stop();
}
