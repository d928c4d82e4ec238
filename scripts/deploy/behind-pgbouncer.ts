// `npm run test:pgbouncer`: the desk behind a pgbouncer in transaction mode, as deploy/pgbouncer.ini has it: import, judge, be refused,
// wait for a lock, listen, work the queue. PGBOUNCER names the program where it is not on the PATH.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { startServer } from "@/lib/database/embedded/server";
import { chooseServerUser } from "@/lib/database/embedded/server-user";
import { freePort } from "@/lib/database/free-port";
import { generateClient, migrate } from "@/lib/database/prisma-command";

const work = mkdtempSync(path.join(os.tmpdir(), "tickmark-pgbouncer-"));
chmodSync(work, 0o755);
const folder = path.join(work, "data");

/** The settings of deploy/pgbouncer.ini for these two ports, with few connections, so that each soon is another's. */
function settingsFor(direct: URL, port: number): string {
  const example = readFileSync(path.join(import.meta.dirname, "../../deploy/pgbouncer.ini"), "utf8");
  return example
    .replace("port=5432", `port=${direct.port}`)
    .replace("listen_port = 6432", `listen_port = ${port}`)
    .replace("/etc/pgbouncer/userlist.txt", path.join(work, "users"))
    .replace("default_pool_size = 20", "default_pool_size = 3");
}

async function reachable(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/** The queue is worked past the pooler, and through it too, where nothing is heard and it is asked every now and then. */
async function workTheQueue(): Promise<void> {
  const { database } = await import("@/lib/database/client");
  const { enqueue } = await import("@/lib/queue/enqueue");
  const { defineJob } = await import("@/lib/queue/job");
  const { workQueue } = await import("@/lib/queue/work-queue");
  const { countWork } = await import("@/lib/queue/queries");
  const kind = { name: "say", title: "Saying words", payload: z.object({}), attempts: 2 };
  for (const address of [process.env.DIRECT_DATABASE_URL, process.env.DATABASE_URL]) {
    let said = 0;
    const job = defineJob({ ...kind, run: async () => void said++ });
    const working = workQueue({ jobs: [job], address: address ?? "", atOnce: 2 });
    await wait(1_000);
    for (const key of ["one", "two", "three"])
      await database.$transaction((tx) => enqueue(tx, kind, { payload: {}, about: key, byName: null, key }));
    while ((await countWork()).waits + (await countWork()).runs > 0) await wait(100);
    await working.stop();
    assert.equal(said, 3);
  }
}

async function story(): Promise<void> {
  const { database } = await import("@/lib/database/client");
  const { listenTo } = await import("@/lib/database/notices");
  const { commandTransaction } = await import("@/lib/database/transaction");
  const { somebody, oneClaim } = await import("@/lib/testing/desk");
  const { recordVerdict } = await import("@/lib/reviews/record-verdict");
  const { verifyArticle } = await import("@/lib/audit/verify-article");
  const { buildReport } = await import("@/lib/testing/build-report");

  const heard: string[] = [];
  const fault = (cause: unknown) => console.error(cause);
  const listening = { happened: (notice: string) => void heard.push(notice), missed: () => {}, lost: () => {}, fault };
  const stop = listenTo("tickmark", process.env.DIRECT_DATABASE_URL ?? "", listening);

  const editor = await somebody("editor");
  const made = await Promise.all(Array.from({ length: 12 }, () => oneClaim(editor)));
  const verdict = { verdict: "unverified", rationale: "Nobody answered." };
  const judged = await Promise.all(
    made.map(({ claim }) => recordVerdict(editor, { claimId: claim.id, version: 1 }, verdict)),
  );
  assert.deepEqual([...new Set(judged.map(({ ok }) => ok))], [true]);
  const [first] = made;
  assert(first);
  const stale = await recordVerdict(editor, { claimId: first.claim.id, version: 1 }, verdict);
  assert(!stale.ok && stale.failure.code === "conflict");
  assert.equal((await verifyArticle(first.articleId))?.intact, true);
  assert.equal((await buildReport(first.articleId, editor, new Date()))?.claims.length, 1);

  const limits = { lock: 200, statement: 5_000, whole: 5_000 };
  const lock = (tx: { $executeRaw: typeof database.$executeRaw }) => tx.$executeRaw`SELECT 1 FROM "Desk" FOR UPDATE`;
  const refused = await commandTransaction(async (tx) => {
    await lock(tx);
    return commandTransaction(lock, limits);
  });
  assert(typeof refused === "object" && refused.failure.code === "busy");
  for (let time = 0; time < 6; time++)
    assert.deepEqual(await database.$queryRaw`SELECT current_setting('lock_timeout') AS lock`, [{ lock: "5s" }]);

  await wait(200);
  assert(heard.includes(`event ${first.articleId}`), "nothing was heard");
  await stop();
  await workTheQueue();
  await database.$disconnect();
}

const server = await startServer(folder);
const direct = new URL(server.url("tickmark"));
const port = await freePort();
const user = chooseServerUser(path.join(folder, "postgres"));
const settings = path.join(work, "pgbouncer.ini");
writeFileSync(settings, settingsFor(direct, port));
writeFileSync(path.join(work, "users"), `"${direct.username}" "${direct.password}"\n`);
if (user) chownSync(path.join(work, "users"), user.uid, user.gid);
const bouncer = spawn(process.env.PGBOUNCER ?? "pgbouncer", ["-q", settings], {
  ...user,
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await generateClient();
  await migrate(direct.href);
  const pooled = new URL(direct);
  pooled.port = String(port);
  while (!(await reachable(pooled.href))) {
    if (bouncer.exitCode !== null) throw new Error(`pgbouncer ended with ${bouncer.exitCode}.`);
    await wait(100);
  }
  Object.assign(process.env, { DATABASE_URL: pooled.href, DIRECT_DATABASE_URL: direct.href });
  await story();
  console.log("Everything works behind pgbouncer in transaction mode.");
} finally {
  bouncer.kill();
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
