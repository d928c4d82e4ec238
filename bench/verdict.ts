import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Actor } from "@/lib/auth/rules/permissions";
import { cloneDatabase } from "@/lib/testing/database";
import { startTestServer } from "@/lib/testing/test-server";
import { percentile } from "./percentile";
import { longArticle } from "./workbench/long-article";

/**
 * What a verdict costs, and reading its claim, over the bare SQL that a verdict cannot do without, in the same run. Reach: 2.0 and
 * 2.5 times for one person and sixteen, 3 for reading. And what an import of 1,000 words costs over finding their claims: reach 2.
 */
const rounds = 300;
const articles = 18;

const server = await startTestServer();
const clone = await cloneDatabase(server.templateUrl);
process.env.DATABASE_URL = clone.url;
const { database } = await import("@/lib/database/client");
const { articleWithClaims, must, somebody } = await import("@/lib/testing/desk");
const { recordVerdict } = await import("@/lib/reviews/record-verdict");
const { viewClaim } = await import("@/lib/views/view-claim");
const { importArticle } = await import("@/lib/importing/import-article");
const { findClaimsJob } = await import("@/lib/extraction/jobs");
const { deskPool } = await import("@/lib/threads/desk-pool");

interface Target {
  articleId: string;
  claimId: string;
  version: number;
}

/** The least that a verdict is: its article locked, its claim read, four rows written, and all of it in one transaction. */
async function bare(client: pg.PoolClient, { articleId, claimId }: Target, actor: Actor) {
  const reviewId = randomUUID();
  await client.query("BEGIN");
  const { rows } = await client.query(`SELECT "headSeq", "headHash" FROM "Article" WHERE "id" = $1 FOR UPDATE`, [
    articleId,
  ]);
  const [{ headSeq, headHash }] = rows;
  await client.query(`SELECT * FROM "Claim" WHERE "id" = $1`, [claimId]);
  await client.query(
    `INSERT INTO "Review" ("id", "claimId", "reviewerId", "reviewerName", "verdict", "rationale", "claimVersion")
     VALUES ($1, $2, $3, $4, 'unverified', 'Rang', 1)`,
    [reviewId, claimId, actor.id, actor.name],
  );
  await client.query(
    `UPDATE "Claim" SET "verdict" = 'unverified', "reviewId" = $2, "version" = "version" + 1 WHERE "id" = $1`,
    [claimId, reviewId],
  );
  const hash = randomUUID();
  await client.query(
    `INSERT INTO "Event" ("chain", "seq", "at", "actorId", "actorName", "type", "subjectType", "subjectId", "salt", "payloadHash", "payload", "prevHash", "hash")
     VALUES ($1, $2, now(), $3, $4, 'verdict.recorded', 'claim', $5, '', '', '{}', $6, $7)`,
    [articleId, headSeq + 1, actor.id, actor.name, claimId, headHash, hash],
  );
  await client.query(`UPDATE "Article" SET "headSeq" = $2, "headHash" = $3 WHERE "id" = $1`, [
    articleId,
    headSeq + 1,
    hash,
  ]);
  await client.query("COMMIT");
}

async function timed(people: number, each: number, work: (turn: number, person: number) => Promise<unknown>) {
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      for (let turn = 0; turn < each; turn++) {
        const began = performance.now();
        await work(turn, person);
        if (turn > 4) times.push(performance.now() - began);
      }
    }),
  );
  return percentile(times, 0.5);
}

const pool = new pg.Pool({ connectionString: clone.url, max: 16 });
try {
  const editor = await somebody("editor");
  const text = Array.from({ length: 60 }, (_, nth) => `Sluice ${nth} opened in ${1900 + nth}`);
  const made: Awaited<ReturnType<typeof articleWithClaims>>[] = [];
  while (made.length < articles * 2)
    made.push(await articleWithClaims(editor, `${text.join(". ")}. ${randomUUID()}`, text));
  const targets = made.map(({ articleId, claims }) => claims.map(({ id }) => ({ articleId, claimId: id, version: 1 })));
  const target = (half: 0 | 1, nth: number): Target => {
    const found = targets[half * articles + (nth % articles)]?.[Math.floor(nth / articles) % 60];
    if (!found) throw new Error("there are too few claims");
    return found;
  };
  const versions = new Map<string, number>();
  const judge = async (half: 0 | 1, nth: number) => {
    const { claimId } = target(half, nth);
    const version = versions.get(claimId) ?? 1;
    must(
      await recordVerdict(editor, { claimId, version }, { verdict: "unverified", rationale: `Rang ${nth} ${version}` }),
    );
    versions.set(claimId, version + 1);
  };
  const words = () => `${longArticle(1_000)}\n\n${randomUUID()}`;
  const bareOnce = async (nth: number) => {
    const client = await pool.connect();
    await bare(client, target(1, nth), editor).finally(() => client.release());
  };
  const found = {
    bare: await timed(1, rounds, (turn) => bareOnce(turn)),
    command: await timed(1, rounds, (turn) => judge(0, turn)),
    read: await timed(1, rounds, (turn) => viewClaim(target(0, turn).claimId, editor.id)),
    bareSixteen: await timed(16, 40, (turn, person) => bareOnce(person + articles * turn)),
    extract: await timed(1, 40, () => {
      const input = { text: words(), title: null, publishedAt: null };
      return deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
    }),
    import: await timed(1, 40, async () => must(await importArticle(editor, { pasted: words() }, {}))),
    commandSixteen: await timed(16, 40, (turn, person) => judge(0, person + articles * turn)),
  };
  console.log(`p50, ms                     found   floor   times   reach`);
  let short = 0;
  const tell = (what: string, ms: number, floor: number, reach: number) => {
    const times = ms / floor;
    if (times > reach) short++;
    console.log(
      `${what.padEnd(25)}${ms.toFixed(1).padStart(8)}${floor.toFixed(1).padStart(8)}${times.toFixed(1).padStart(8)}${String(reach).padStart(8)}${times > reach ? "  SHORT" : ""}`,
    );
  };
  tell("a verdict", found.command, found.bare, 2);
  tell("a verdict, of sixteen", found.commandSixteen, found.bareSixteen, 2.5);
  tell("reading the claim", found.read, found.bare, 3);
  tell("importing 1,000 words", found.import, found.extract, 2);
  console.log(short === 0 ? "all within reach" : `${short} short of reach`);
  process.exitCode = short === 0 ? 0 : 1;
} finally {
  await deskPool().close();
  await pool.end();
  await database.$disconnect();
  await clone.drop();
  await server.stop();
}
