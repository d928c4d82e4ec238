import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { disableAccount } from "@/lib/accounts/disable-account";
import { actorOf } from "@/lib/auth/actor-of";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { listenTo } from "@/lib/database/notices";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { sessionOf } from "@/lib/testing/accounts";
import { articleWithClaims, must, oneClaim, somebody } from "@/lib/testing/desk";
import { type Hub, openHub } from "./hub";
import { keepPresence } from "./presence";
import { databaseSource } from "./source";

const hubs: Hub[] = [];
/** A hub as each process of the desk has one, with a connection of its own. `ready` once it listens. */
async function processHub(faults: unknown[] = []) {
  let hub: Hub | undefined;
  await new Promise<void>((ready) => {
    hub = openHub({
      source: databaseSource,
      listen: ({ happened, missed, lost }) => {
        const listening = () => {
          missed();
          ready();
        };
        const fault = (cause: unknown) => faults.push(cause);
        return listenTo("tickmark", process.env.DATABASE_URL ?? "", { happened, missed: listening, lost, fault });
      },
      beatMs: 600_000,
      fault: (fault) => faults.push(fault),
    });
    hubs.push(hub);
  });
  if (!hub) throw new Error("the hub did not open");
  return hub;
}
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.stop()));
});

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const always = async () => true;

/** Reads a stream until `enough` says so of all it told. */
async function told(hub: Hub, articleId: string, after: number, enough: (text: string) => boolean, reader = editor) {
  const follower = await hub.follow(articleId, { id: reader.id, stillMay: always }, after);
  let text = "";
  while (!enough(text)) text += (await follower.next()) ?? expect.fail("the stream ended");
  follower.end();
  return text;
}
function withheld() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
const idsIn = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
const upTo = (seq: number) => (text: string) => idsIn(text).includes(seq);
const from = (after: number, to: number) => Array.from({ length: to - after }, (_, n) => after + n + 1);
const judge = (actor: Actor, claimId: string) =>
  recordVerdict(actor, { claimId, version: 1 }, { verdict: "unverified", rationale: "Nobody answered." });

describe("several processes and many people at once", () => {
  it("tell each reader every event once and in order, wherever they begin", async () => {
    const words = Array.from({ length: 20 }, (_, n) => `Gate ${n + 10} opened`);
    const { articleId, claims } = await articleWithClaims(editor, `${words.join(". ")}.`, words);
    const head = 2 + claims.length;
    const processes = await Promise.all([processHub(), processHub()]);
    const readers = processes.flatMap((hub) => [0, 1, 2, 2].map((after) => told(hub, articleId, after, upTo(head))));
    const reviewers = await Promise.all(claims.map((_, n) => somebody("reviewer", `Reviewer ${n}`)));
    await Promise.all(claims.map(async ({ id }, n) => must(await judge(reviewers[n] ?? editor, id))));
    for (const [n, text] of (await Promise.all(readers)).entries())
      expect(idsIn(text)).toEqual(from([0, 1, 2, 2][n % 4] ?? 0, head));
  });

  it("says no more of an event than its type and its claims", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const hub = await processHub();
    must(await judge(editor, claim.id));
    const text = await told(hub, articleId, 2, upTo(3));
    expect(text).toContain(`id: 3\ndata: {"seq":3,"type":"verdict.recorded","claimIds":["${claim.id}"]}\n\n`);
  });

  it("hears again after the connection was cut, and makes good what happened meanwhile", async () => {
    const { articleId, claim } = await oneClaim(editor);
    const faults: unknown[] = [];
    const hub = await processHub(faults);
    const reading = told(hub, articleId, 2, upTo(3));
    await database.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
    must(await judge(editor, claim.id));
    expect(idsIn(await reading)).toEqual([3]);
    expect(faults).not.toHaveLength(0);
  });
});

it("ends the stream of somebody whose account is disabled, and nobody else's", async () => {
  const admin = await somebody("admin");
  const reviewer = await somebody("reviewer");
  const { articleId, claim } = await oneClaim(editor);
  const hub = await processHub();
  const session = await sessionOf(reviewer);
  const stillMay = async () => (await actorOf(session)) !== null;
  const follower = await hub.follow(articleId, { id: reviewer.id, stillMay }, 2);
  const reading = told(hub, articleId, 2, upTo(3));
  must(await disableAccount(admin, { userId: reviewer.id, reason: "Left the desk." }));
  let piece = await follower.next();
  while (piece !== null) piece = await follower.next();
  must(await judge(editor, claim.id));
  expect(idsIn(await reading)).toEqual([3]);
});

it("tells who came and who went, and nothing where a page only says that it is still there", async () => {
  const { articleId, claim } = await oneClaim(editor);
  const ada = await somebody("reviewer", "Ada Marsh");
  const hub = await processHub();
  const page = { state: "here" as const, id: crypto.randomUUID(), claimId: claim.id, working: true };
  // Who comes and goes between two looks was never here for whoever looks: each step waits until it was told.
  const [come, working] = [withheld(), withheld()];
  const reading = told(hub, articleId, 2, (text) => {
    if (text.includes("Ada Marsh")) come.resolve();
    if (text.includes('"working":true')) working.resolve();
    return /Ada Marsh.*data: \[\]/s.test(text);
  });
  await keepPresence(ada, articleId, { ...page, working: false });
  await come.promise;
  await keepPresence(ada, articleId, page);
  await working.promise;
  await keepPresence(ada, articleId, page);
  await keepPresence(ada, articleId, { state: "gone", id: page.id });
  const pieces = (await reading).split("\n\n").filter((piece) => piece.startsWith("event: here"));
  expect(pieces.at(-1)).toBe("event: here\ndata: []");
  expect(pieces.filter((piece, n) => piece === pieces[n - 1])).toEqual([]);
});
