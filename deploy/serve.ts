// What the container runs: the migrations, a link for the first admin, then the app in this very process, which is told to end.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { migrateQueue } from "../lib/database/migrate-queue";
import { appEnvironment } from "../scripts/desk/app-environment";
import { readConfiguration } from "../scripts/desk/configuration";
import { ensureDatabase } from "../scripts/schema-engine/database-commands.mjs";
import { createEngine } from "../scripts/schema-engine/wasm-engine.mjs";

const here = import.meta.dirname;

/** Applies every migration not applied yet, by Prisma's own engine, one process at a time. */
async function migrate(address: string): Promise<void> {
  const baseDir = path.join(here, "prisma/migrations");
  const lock = path.join(baseDir, "migration_lock.toml");
  const folders = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const contentOf = (name: string) => readFileSync(path.join(baseDir, name, "migration.sql"), "utf8");
  const migrationDirectories = names.map((name) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: contentOf(name) } },
  }));
  const lockfile = { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null };
  await ensureDatabase(address);
  await createEngine(address, []).call("applyMigrations", {
    migrationsList: { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories },
    filters: { externalTables: [], externalEnums: [] },
  });
}

async function serve(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  const { databaseUrl, directDatabaseUrl } = configuration;
  if (!databaseUrl || !directDatabaseUrl) throw new Error("Set DATABASE_URL to the address of a PostgreSQL database.");
  if (secret.length < 16) throw new Error("Set NEXTAUTH_SECRET to a long random text: sessions are signed with it.");
  await migrate(directDatabaseUrl);
  await migrateQueue(directDatabaseUrl);
  Object.assign(process.env, appEnvironment(configuration, databaseUrl, secret));
  // Only now: what reaches the database reads its address when it is imported.
  const { issueFirstAdminInvitation } = await import("../lib/accounts/issue-first-admin-invitation");
  const token = await issueFirstAdminInvitation();
  if (token) console.log(`Nobody has an account yet. Make yours at ${configuration.appUrl}/invitations/${token}`);
  await import(path.join(here, "server.js"));
}

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
