import { spawn } from "node:child_process";
import { once } from "node:events";
import { cloneDatabase } from "@/lib/testing/database";
import { startTestServer } from "@/lib/testing/test-server";

/**
 * What one article of 40,000 claims costs whoever exports or verifies it, and whoever works on something else meanwhile: beside COPY
 * of the rows that are read, and beside a scan of the events with two SHA-256 each. Measured in a process of its own.
 */
const claims = Number(process.env.CLAIMS ?? 40_000);

const server = await startTestServer();
const clone = await cloneDatabase(server.templateUrl);
process.env.DATABASE_URL = clone.url;
const { database } = await import("@/lib/database/client");
const { seedArticles, seedDesk } = await import("./seed/seed-desk");
try {
  const staff = await seedDesk(clone.url, { articles: 200, claimsEach: 50 });
  await seedArticles(clone.url, { articles: 1, claimsEach: claims }, staff);
  const child = spawn(process.execPath, ["--expose-gc", "--import", "tsx", "bench/large/measure.ts"], {
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  process.exitCode = Number(code ?? 1);
} finally {
  await database.$disconnect();
  await clone.drop();
  await server.stop();
}
