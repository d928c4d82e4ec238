// What a container runs that only works the queue: `node worker.mjs`, beside others that serve and have brought the database up to date.
import { readConfiguration } from "../scripts/desk/configuration";

try {
  const { databaseUrl } = readConfiguration(process.env);
  if (!databaseUrl) throw new Error("Set DATABASE_URL to the address of a PostgreSQL database.");
  // Only now: what reaches the database reads its address when it is imported.
  const { workUntilToldToEnd } = await import("../lib/jobs/begin-work");
  await workUntilToldToEnd();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
