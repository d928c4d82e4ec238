import { inReading, type Reading } from "@/lib/database/reading";
import { type Checkpoint, type CheckpointBody, readCheckpoint } from "./rules/checkpoint";
import { type ChainHead, type HeadTree, headTree } from "./rules/head-tree";

export type CheckpointProof =
  | { intact: true; last: CheckpointBody | null; keys: { key: string; since: number }[] }
  | { intact: false; message: string };

/** What somebody outside kept: checkpoints that the desk once showed, and the key they know as its. */
export interface Outside {
  checkpoints: readonly Checkpoint[];
  /** SHA-256 of the public key. */
  key?: string | undefined;
}

const broken = (message: string): CheckpointProof => ({ intact: false, message });

/**
 * Proves the checkpoints one after the other (numbers, hashes, signatures, the tree over the heads), and that each head they tell of
 * still stands in its chain: so no chain was cut off, taken away or written anew since.
 */
export function verifyCheckpoints(outside: Outside = { checkpoints: [] }): Promise<CheckpointProof> {
  return inReading(async (reading) => {
    const walked = await walk(reading, outside);
    if (!walked.intact) return walked;
    const lost = await lostHead(reading);
    return lost ? broken(lost) : walked;
  });
}

async function walk(reading: Reading, { checkpoints, key }: Outside): Promise<CheckpointProof> {
  const shown = new Map(checkpoints.map((one) => [one.number, one.hash]));
  const keys: { key: string; since: number }[] = [];
  const tree = headTree();
  let last: Checkpoint | null = null;
  let body: CheckpointBody | null = null;
  for await (const { heads, ...checkpoint } of storedCheckpoints(reading)) {
    const read = readCheckpoint(checkpoint, last);
    if (!read.ok) return broken(read.message);
    body = read.body;
    const fault = faultIn(tree, body, heads) ?? otherThanShown(checkpoint, shown) ?? otherKey(body, key);
    if (fault) return broken(fault);
    if (keys.at(-1)?.key !== body.key) keys.push({ key: body.key, since: body.number });
    last = checkpoint;
  }
  const [gone] = [...shown.keys()].filter((number) => number > (last?.number ?? 0));
  if (gone !== undefined) return broken(`Checkpoint ${gone} was shown outside, and the desk holds it no longer.`);
  return { intact: true, last: body, keys };
}

function faultIn(tree: HeadTree, { number, chains, root }: CheckpointBody, heads: readonly ChainHead[]): string | null {
  tree.add(heads);
  if (tree.size() === chains && tree.root() === root) return null;
  return `Checkpoint ${number} was signed over other heads than the tables keep of it.`;
}

function otherThanShown({ number, hash }: Checkpoint, shown: ReadonlyMap<number, string>): string | null {
  const known = shown.get(number);
  return known === undefined || known === hash
    ? null
    : `Checkpoint ${number} is another than the one that was shown outside.`;
}

const otherKey = ({ number, key }: CheckpointBody, known: string | undefined): string | null =>
  known === undefined || known === key
    ? null
    : `Checkpoint ${number} was signed by another key than the one that is known.`;

type Stored = Checkpoint & { heads: ChainHead[] };

async function* storedCheckpoints(reading: Reading): AsyncGenerator<Stored> {
  const pages = reading.pages<Stored>(
    `SELECT c."number", c."body", c."hash", c."signature", c."publicKey", (
       SELECT coalesce(json_agg(json_build_object('chain', h."chain", 'seq', h."seq", 'hash', h."hash")), '[]')
       FROM "CheckpointHead" h WHERE h."checkpoint" = c."number") AS "heads"
     FROM "Checkpoint" c ORDER BY c."number"`,
    [],
    50,
  );
  for await (const rows of pages) yield* rows;
}

/** The first head of a checkpoint that is not in its chain any more. */
async function lostHead(reading: Reading): Promise<string | null> {
  const [lost] = await reading.rows<ChainHead & { checkpoint: number; at: Date; found: boolean; title: string | null }>(
    `SELECT h.*, c."at", e."hash" IS NOT NULL AS "found", a."title" FROM "CheckpointHead" h
     JOIN "Checkpoint" c ON c."number" = h."checkpoint"
     LEFT JOIN "Event" e ON e."chain" = h."chain" AND e."seq" = h."seq"
     LEFT JOIN "Article" a ON a."id"::text = h."chain"
     WHERE e."hash" IS DISTINCT FROM h."hash" ORDER BY h."checkpoint" DESC, h."chain" LIMIT 1`,
    [],
  );
  if (!lost) return null;
  const name = lost.chain === "desk" ? "the desk’s own history" : (lost.title ?? `article ${lost.chain}`);
  const witness = `checkpoint ${lost.checkpoint} (${lost.at.toISOString().slice(0, 16).replace("T", " ")} UTC)`;
  return lost.found
    ? `Event ${lost.seq} of ${name} is another than at ${witness}: the history was written anew.`
    : `Event ${lost.seq} of ${name} is gone, which ${witness} knows: the history was cut off or taken away.`;
}
