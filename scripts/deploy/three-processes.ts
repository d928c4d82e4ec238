// `npm run test:processes`: three processes of the desk on one database behind a small proxy, and one killed in the middle of work.
// Whoever works notices a try more at most; every change and every file is there once, and every chain verifies.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { request as ask, createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServer } from "@/lib/database/embedded/server";
import { freePort } from "@/lib/database/free-port";
import { generateClient, migrate } from "@/lib/database/prisma-command";
import { appEnvironment } from "../desk/app-environment";
import { startAppServer } from "../desk/app-server";
import { ensureBuild } from "../desk/build";

const claimCount = 150;
const workers = 12;
const secret = "only for this test, long enough";

/** Hands each request to the next of the ports; where one does not answer, whoever asked is told, and may ask again. */
async function proxyTo(ports: readonly number[]) {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const port = ports[turn++ % ports.length];
    const { method, url: path, headers } = incoming;
    const onward = ask({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing).on("error", () => outgoing.destroy());
      answer.on("error", () => outgoing.destroy());
    });
    onward.on("error", () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(onward);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const people = 3;
const filesEach = 20;

/** Files of several people, brought in together: each process is at some of them. */
async function bringFiles(): Promise<() => Promise<void>> {
  const { database } = await import("@/lib/database/client");
  const { must, somebody } = await import("@/lib/testing/desk");
  const { bringIn, openBatch } = await import("@/lib/importing/together/bring-in");
  for (let person = 0; person < people; person++) {
    const editor = await somebody("editor");
    const { batchId } = must(await openBatch(editor, { expected: filesEach, requiredReviews: 1 }));
    for (let place = 0; place < filesEach; place++) {
      const text =
        `Weir ${person} ${place}\n\nThe weir is ${place} metres wide, the keeper said on 4 May 2021. `.repeat(50);
      const bytes = new TextEncoder().encode(text);
      must(await bringIn(editor, batchId, { place, path: `${place}.txt`, size: bytes.length, bytes }));
    }
  }
  return async () => {
    while ((await database.importFile.count({ where: { result: null } })) > 0) await wait(500);
    const files = await database.importFile.findMany();
    assert.deepEqual([...new Set(files.map(({ result }) => result))], ["imported"]);
    assert.equal(new Set(files.map(({ articleId }) => articleId)).size, people * filesEach);
    console.log(`${files.length} files imported, each once.`);
  };
}

async function story(desk: string, kill: () => void): Promise<void> {
  const { database } = await import("@/lib/database/client");
  const { articleWithClaims, somebody } = await import("@/lib/testing/desk");
  const { sessionOf } = await import("@/lib/testing/accounts");
  const { sealSession, sessionCookieName } = await import("@/lib/auth/session-token");
  const { verifyArticle } = await import("@/lib/audit/verify-article");
  const editor = await somebody("editor");
  const words = Array.from({ length: claimCount }, (_, number) => `Bridge ${number} opened in 2021`);
  const { articleId, claims } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
  const session = await sealSession(await sessionOf(editor));
  const headers = {
    cookie: `${sessionCookieName(false)}=${session}`,
    origin: desk,
    "content-type": "application/json",
  };
  const body = JSON.stringify({ version: 1, verdict: "unverified", rationale: "Nobody answered." });
  const judge = (id: string) => fetch(`${desk}/api/v1/claims/${id}/reviews`, { method: "POST", headers, body });

  const allImported = await bringFiles();
  const left = claims.map(({ id }) => id);
  let [recorded, triedAgain, recordedUnheard] = [0, 0, 0];
  async function work(): Promise<void> {
    for (let id = left.pop(); id; id = left.pop()) {
      if (left.length === Math.floor(claimCount / 2)) kill();
      const status = await judge(id).then(
        (answer) => answer.status,
        () => 502,
      );
      // Recorded before the process died that would have said so: the version is another now.
      if (status === 409) recordedUnheard++;
      else if (status === 200) recorded++;
      else {
        assert([502, 503].includes(status), `answered ${status}`);
        triedAgain++;
        left.push(id);
      }
    }
  }
  await Promise.all(Array.from({ length: workers }, work));
  const reviews = await database.review.groupBy({ by: ["claimId"], where: { claim: { articleId } }, _count: true });
  assert.equal(reviews.length, claimCount);
  assert.equal(Math.max(...reviews.map(({ _count }) => _count)), 1);
  assert.equal((await verifyArticle(articleId))?.intact, true);
  assert(triedAgain > 0, "the killed process was not missed by anybody");
  console.log(
    `${recorded} recorded, ${triedAgain} tried again, ${recordedUnheard} recorded without an answer; intact.`,
  );
  await allImported();
  await database.$disconnect();
}

const folder = mkdtempSync(path.join(os.tmpdir(), "tickmark-processes-"));
chmodSync(folder, 0o755);
const server = await startServer(folder);
const stops: (() => unknown)[] = [];
try {
  await generateClient();
  await migrate(server.url("tickmark"));
  const build = await ensureBuild(() => {});
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const proxy = await proxyTo(ports);
  stops.push(proxy.close);
  const apps = await Promise.all(
    ports.map((port) => {
      const configuration = { host: "127.0.0.1", port, appUrl: proxy.url, databaseUrl: server.url("tickmark") };
      const env = appEnvironment(configuration, server.url("tickmark"), secret);
      return startAppServer([path.join(build.folder, "server.js")], { ...configuration, env, stdout: "ignore" });
    }),
  );
  stops.push(...apps.map(({ stop }) => stop));
  Object.assign(process.env, {
    DATABASE_URL: server.url("tickmark"),
    NEXTAUTH_URL: proxy.url,
    NEXTAUTH_SECRET: secret,
  });
  await story(proxy.url, () => process.kill(apps[1]?.pid ?? 0, "SIGKILL"));
} finally {
  await Promise.all(stops.map((stop) => stop()));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
