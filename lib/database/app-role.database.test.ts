import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oneClaim, somebody } from "@/lib/testing/desk";
import { appRole } from "./app-role";

let app: pg.Client;
beforeAll(async () => {
  await oneClaim(await somebody("editor"));
  const owner = process.env.DATABASE_URL ?? "";
  const [url] = await Promise.all([appRole(owner, "only for this test"), appRole(owner, "only for this test")]);
  app = new pg.Client({ connectionString: url });
  await app.connect();
});
afterAll(() => app.end());

it("gets in with a new password where the old one was lost", async () => {
  const again = new pg.Client({ connectionString: await appRole(process.env.DATABASE_URL ?? "", "another") });
  await again.connect();
  await again.end();
});

describe("the app's own role", () => {
  it.each([
    `SELECT count(*) FROM "Event"`,
    `UPDATE "Article" SET "version" = "version"`,
    `UPDATE "Comment" SET "resolvedAt" = NULL`,
    `SELECT 1 FROM "Desk" WHERE "id" = 1 FOR UPDATE`,
    `DELETE FROM "Presence"`,
    `SELECT count(*) FROM graphile_worker._private_jobs`,
    `SELECT graphile_worker.add_job('sweep', '{}'::json)`,
    "LISTEN tickmark",
  ])("may %s", async (statement) => {
    await expect(app.query(statement)).resolves.toBeDefined();
  });

  it.each([
    [`UPDATE "Event" SET "payload" = NULL`, "permission denied"],
    [`DELETE FROM "Event"`, "permission denied"],
    [`TRUNCATE "Event"`, "permission denied"],
    [`UPDATE "Revision" SET "text" = ''`, "permission denied"],
    [`DELETE FROM "Review"`, "permission denied"],
    [`DELETE FROM "Checkpoint"`, "permission denied"],
    [`DELETE FROM "User"`, "permission denied"],
    [`ALTER TABLE "Event" DISABLE TRIGGER ALL`, "must be owner"],
    [`DROP TRIGGER "Event_append_only" ON "Event"`, "must be owner"],
    [
      `CREATE OR REPLACE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE sql AS ''`,
      "permission denied|must be owner",
    ],
    ["SET session_replication_role = replica", "permission denied"],
    ["CREATE TABLE mine (id int)", "permission denied"],
    ["ALTER ROLE tickmark_app SUPERUSER", "permission denied"],
    ["COPY (SELECT 1) TO PROGRAM 'true'", "permission denied"],
  ])("may not %s", async (statement, why) => {
    await expect(app.query(statement)).rejects.toThrow(new RegExp(why));
  });
});
