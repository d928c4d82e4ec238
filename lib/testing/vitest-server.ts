import type { TestProject } from "vitest/node";
import { startTestServer, type TestServer } from "./test-server";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

// Each project asks for a server and reads this file by itself: one serves them all.
const kept = globalThis as typeof globalThis & { tickmarkTestServer?: Promise<TestServer> };

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = kept.tickmarkTestServer;
  const starting = running ?? startTestServer();
  kept.tickmarkTestServer = starting;
  const server = await starting;
  project.provide("templateUrl", server.templateUrl);
  return running ? undefined : server.stop;
}
