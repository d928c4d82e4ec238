import type { Actor } from "@/lib/auth/rules/permissions";
import { recordWork } from "@/lib/commands/record-on-claim";
import type { Transaction } from "@/lib/database/transaction";
import type { Assignee } from "./schema";

interface Handed {
  claim: { id: string; articleId: string; number: number };
  person: Assignee;
  /** The round in which it was done blind; null where everybody may know. */
  blindRound: number | null;
}

/** Makes a claim somebody's work, with its event. */
export async function handTo(tx: Transaction, actor: Actor, { person, blindRound, ...rest }: Handed, at: Date) {
  const key = { claimId: rest.claim.id, assigneeId: person.id };
  const by = { assignedById: actor.id, assignedByName: actor.name, createdAt: at };
  const row = { ...by, assigneeName: person.name, blindRound, endedAt: null };
  await tx.assignment.upsert({
    where: { claimId_assigneeId: key },
    create: { ...key, ...row },
    update: row,
  });
  await record(tx, actor, "claim.assigned", { person, blindRound, ...rest }, at);
}

/** Takes it off them again. */
export async function takeOff(tx: Transaction, actor: Actor, handed: Handed, at: Date) {
  const key = { claimId: handed.claim.id, assigneeId: handed.person.id };
  await tx.assignment.update({ where: { claimId_assigneeId: key }, data: { endedAt: at } });
  await record(tx, actor, "claim.unassigned", handed, at);
}

function record(
  tx: Transaction,
  actor: Actor,
  type: "claim.assigned" | "claim.unassigned",
  { claim, person, blindRound }: Handed,
  at: Date,
) {
  const payload = { number: claim.number, assignee: { id: person.id, name: person.name } };
  const event = { type, subject: { type: "claim", id: claim.id }, payload } as const;
  return recordWork(tx, actor, claim, { event, blindRound }, at);
}
