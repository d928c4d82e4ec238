import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "@/lib/database/embedded/server";
import { generateClient, migrate } from "@/lib/database/prisma-command";
import { makeWorker } from "@/lib/worker/make-worker";
import { removeAbandonedServers, TEST_FOLDER_PREFIX } from "./abandoned-servers";
import { dropWithClones } from "./database";

/** A server for one run of tests, holding one migrated database that tests clone. */
export type TestServer = { readonly templateUrl: string; readonly stop: () => Promise<void> };

// Nothing here outlives the run, so nothing needs to reach the disk.
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
const TEMPLATE = `tickmark_template_${process.pid}`;

/**
 * Starts a throw-away PostgreSQL, never the desk's own; with TEST_DATABASE_URL the tests use that server instead,
 * whose user must be allowed to make databases.
 */
export async function startTestServer(): Promise<TestServer> {
  await generateClient();
  await makeWorker();
  const server = process.env.TEST_DATABASE_URL ? borrowServer(process.env.TEST_DATABASE_URL) : await ownServer();
  try {
    await migrate(server.templateUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function ownServer(): Promise<TestServer> {
  await removeAbandonedServers();
  const folder = path.join(os.tmpdir(), `${TEST_FOLDER_PREFIX}${process.pid}-${randomUUID()}`);
  const server = await startServer(folder, FORGETFUL);
  return {
    templateUrl: server.url(TEMPLATE),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function borrowServer(url: string): TestServer {
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  return { templateUrl: template.href, stop: () => dropWithClones(template.href) };
}
