import type { Transaction } from "@/lib/database/transaction";
import { metrics } from "@/lib/running/metrics";
import type { Head } from "./rules/chain";
import { nextLink } from "./rules/next-link";
import { type DeskEvent, eventSchema } from "./schema";

export const deskChain = "desk";

/** The program itself: what happens without anybody signed in. */
export const system = { id: null, name: "Tickmark" } as const;
export type EventActor = { id: string; name: string } | typeof system;

async function lockHead(tx: Transaction, chain: string): Promise<Head> {
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

async function moveHead(tx: Transaction, chain: string, head: Head) {
  const data = { headSeq: head.seq, headHash: head.hash };
  if (chain === deskChain) await tx.desk.update({ where: { id: 1 }, data });
  else await tx.article.update({ where: { id: chain }, data });
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
  await tx.event.create({ data: row });
  await moveHead(tx, chain, head);
  metrics().events.inc({ type: event.type });
  return head;
}
