import { Logger, runMigrations } from "graphile-worker";

/**
 * Brings the queue's own tables up to date, in a schema of their own that Prisma does not look at. By whoever owns the database, before
 * anything asks for a job.
 */
export async function migrateQueue(address: string): Promise<void> {
  const url = new URL(address);
  url.searchParams.delete("schema");
  await runMigrations({ connectionString: url.href, schema: "graphile_worker", logger: new Logger(() => () => {}) });
}
