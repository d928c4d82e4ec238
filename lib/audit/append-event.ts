import { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { metrics } from "@/lib/running/metrics";
import type { Head } from "./rules/chain";
import { nextLink } from "./rules/next-link";
import { type DeskEvent, eventSchema } from "./schema";

export const deskChain = "desk";

/** The program itself: what happens without anybody signed in. */
export const system = { id: null, name: "Tickmark" } as const;
export type EventActor = { id: string; name: string } | typeof system;

/** By transaction, the heads of the chains whose row it has locked: nobody else moves them before it ends. */
const heads = new WeakMap<Transaction, Map<string, Head>>();

/** Whoever has locked a chain's row and read it spares appendEvent doing both again. */
export function rememberHead(tx: Transaction, chain: string, head: Head): void {
  const known = heads.get(tx) ?? new Map<string, Head>();
  heads.set(tx, known.set(chain, head));
}

async function lockHead(tx: Transaction, chain: string): Promise<Head> {
  const known = heads.get(tx)?.get(chain);
  if (known) return known;
  const rows =
    chain === deskChain
      ? await tx.$queryRaw<Head[]>`SELECT "headSeq" AS seq, "headHash" AS hash FROM "Desk" WHERE "id" = 1 FOR UPDATE`
      : await tx.$queryRaw<
          Head[]
        >`SELECT "headSeq" AS seq, "headHash" AS hash FROM "Article" WHERE "id" = ${chain}::uuid FOR UPDATE`;
  const [head] = rows;
  if (!head) throw new Error(`there is no chain ${chain}`);
  return head;
}

/** The event and the chain's new head in one statement. */
async function write(tx: Transaction, row: ReturnType<typeof nextLink>["row"], head: Head) {
  const { chain, seq, at, actorId, actorName, type, subjectType, subjectId, salt, payload, blindClaimId } = row;
  const { payloadHash, prevHash, hash } = row;
  const event = Prisma.sql`INSERT INTO "Event" ("chain", "seq", "at", "actorId", "actorName", "type", "subjectType", "subjectId",
    "salt", "payloadHash", "payload", "blindClaimId", "prevHash", "hash")
    VALUES (${chain}, ${seq}, ${at}, ${actorId}::uuid, ${actorName}, ${type}, ${subjectType}, ${subjectId},
    ${salt}, ${payloadHash}, ${payload}, ${blindClaimId}::uuid, ${prevHash}, ${hash})`;
  const moved =
    chain === deskChain
      ? await tx.$executeRaw`WITH told AS (${event})
          UPDATE "Desk" SET "headSeq" = ${head.seq}, "headHash" = ${head.hash} WHERE "id" = 1`
      : await tx.$executeRaw`WITH told AS (${event})
          UPDATE "Article" SET "headSeq" = ${head.seq}, "headHash" = ${head.hash} WHERE "id" = ${chain}::uuid`;
  if (moved !== 1) throw new Error(`there is no chain ${chain}`);
  rememberHead(tx, chain, head);
}

/**
 * Adds one event to the end of a chain (an article's id, or `desk`), in the transaction of the change it tells of.
 * Holds the chain's row until that transaction ends, so that sequence numbers have no gap. `at` is the time that the
 * rows of the change carry, where they carry one: verifying compares them.
 */
export async function appendEvent(
  tx: Transaction,
  chain: string,
  actor: EventActor,
  given: DeskEvent,
  at = new Date(),
): Promise<Head> {
  const event = eventSchema.parse(given);
  const { row, head } = nextLink(chain, await lockHead(tx, chain), { actor, event, at });
  await write(tx, row, head);
  metrics().events.inc({ type: event.type });
  return head;
}
