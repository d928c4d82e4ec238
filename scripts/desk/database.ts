import { type EmbeddedServer, startServer } from "../../lib/database/embedded/server";
import type { Configuration } from "./configuration";

const DATABASE = "tickmark";

export type DeskDatabase = { readonly url: string; readonly stop: () => Promise<void> };

/** The user's own database where DATABASE_URL names one, else that of the embedded server in the data folder. */
export async function openDeskDatabase(
  { databaseUrl }: Configuration,
  folder: string,
): Promise<DeskDatabase & { readonly isOwn: boolean }> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {}, isOwn: false };
  const server: EmbeddedServer = await startServer(folder);
  return { url: server.url(DATABASE), stop: server.stop, isOwn: true };
}
