import { findServer, startServer } from "@/lib/database/embedded/server";
import { generateClient, migrate } from "@/lib/database/prisma-command";
import type { Size } from "./article-story";

const claimsEach = 50;

/** The migrated desk of so many claims that is kept in `folder`, made if it is not there. `close` stops a server that this started. */
export async function keptDesk(folder: string, claims: number) {
  await generateClient();
  const running = await findServer(folder);
  const server = running ?? (await startServer(folder, ["shared_buffers=1GB", "max_wal_size=4GB"]));
  const url = server.url(`desk_${claims}`);
  await migrate(url);
  const size: Size = { articles: Math.ceil(claims / claimsEach), claimsEach };
  return { url, size, close: async () => running || (await server.stop()) };
}
