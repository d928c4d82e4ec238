import type { KeyObject } from "node:crypto";
import { beginRegister } from "@/lib/audit/register-article";
import { exporting } from "@/lib/database/limits";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { type Checkpoint, firstPrevious, signCheckpoint } from "./rules/checkpoint";
import { type ChainHead, headTree } from "./rules/head-tree";

/**
 * Signs the heads of all chains as they are, after the checkpoint before. Null where none moved since: then that one says
 * all there is to say.
 */
export function makeCheckpoint(privateKey: KeyObject): Promise<Checkpoint | null> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('checkpoint', 0))`;
    await beginRegister(tx);
    const before = await tx.checkpoint.findFirst({ orderBy: { number: "desc" } });
    const moved = await movedHeads(tx);
    if (moved.length === 0) return null;
    const number = (before?.number ?? 0) + 1;
    const tree = headTree();
    const known = await knownHeads(tx);
    const asTold = known.sort((one, two) => one.first - two.first || (one.chain < two.chain ? -1 : 1));
    for (const head of asTold) tree.add([head]);
    tree.add(moved);
    const at = new Date();
    const previous = before?.hash ?? firstPrevious;
    const said = { number, at: at.toISOString(), previous, chains: tree.size(), root: tree.root() };
    const checkpoint = signCheckpoint(said, privateKey);
    await tx.checkpoint.create({ data: { ...checkpoint, at } });
    await keep(tx, number, moved);
    return checkpoint;
  }, exporting);
}

/** Of chains that are new since the last checkpoint or have grown. */
const movedHeads = (tx: Transaction) => tx.$queryRaw<ChainHead[]>`
  WITH now AS (
    SELECT "id"::text AS "chain", "headSeq" AS "seq", "headHash" AS "hash" FROM "Article"
    UNION ALL SELECT 'desk', "headSeq", "headHash" FROM "Desk"
  ), known AS (
    SELECT DISTINCT ON ("chain") "chain", "seq", "hash" FROM "CheckpointHead" ORDER BY "chain", "checkpoint" DESC
  )
  SELECT now.* FROM now LEFT JOIN known USING ("chain")
  WHERE now."seq" > 0 AND (known."seq" IS DISTINCT FROM now."seq" OR known."hash" IS DISTINCT FROM now."hash")`;

/** The last head that is known of each chain, with the checkpoint that first told of it. */
const knownHeads = (tx: Transaction) => tx.$queryRaw<(ChainHead & { first: number })[]>`
  SELECT DISTINCT ON ("chain") "chain", "seq", "hash", min("checkpoint") OVER (PARTITION BY "chain")::int AS "first"
  FROM "CheckpointHead" ORDER BY "chain", "checkpoint" DESC`;

async function keep(tx: Transaction, checkpoint: number, heads: readonly ChainHead[]): Promise<void> {
  const columns = [
    heads.map(({ chain }) => chain),
    heads.map(({ seq }) => seq),
    heads.map(({ hash }) => hash),
  ] as const;
  await tx.$executeRaw`INSERT INTO "CheckpointHead" ("checkpoint", "chain", "seq", "hash")
    SELECT ${checkpoint}::int, * FROM unnest(${columns[0]}::text[], ${columns[1]}::int[], ${columns[2]}::text[])`;
}
