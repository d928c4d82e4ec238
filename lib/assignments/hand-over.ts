import type { Command } from "@/lib/commands/command";
import { recordWork } from "@/lib/commands/record-on-claim";
import type { Assignee } from "./schema";

interface Handed {
  claim: { id: string; articleId: string; number: number };
  person: Assignee;
  /** The round in which it was done blind; null where everybody may know. */
  blindRound: number | null;
}

/** Makes a claim somebody's work, with its event. */
export async function handTo(command: Command, { person, blindRound, ...rest }: Handed) {
  const { tx, actor, at } = command;
  const key = { claimId: rest.claim.id, assigneeId: person.id };
  const by = { assignedById: actor.id, assignedByName: actor.name, createdAt: at };
  const row = { ...by, assigneeName: person.name, blindRound, endedAt: null };
  await tx.assignment.upsert({
    where: { claimId_assigneeId: key },
    create: { ...key, ...row },
    update: row,
  });
  await record(command, "claim.assigned", { person, blindRound, ...rest });
}

/** Takes it off them again. */
export async function takeOff(command: Command, handed: Handed) {
  const key = { claimId: handed.claim.id, assigneeId: handed.person.id };
  await command.tx.assignment.update({ where: { claimId_assigneeId: key }, data: { endedAt: command.at } });
  await record(command, "claim.unassigned", handed);
}

function record(command: Command, type: "claim.assigned" | "claim.unassigned", { claim, person, blindRound }: Handed) {
  const payload = { number: claim.number, assignee: { id: person.id, name: person.name } };
  const event = { type, subject: { type: "claim", id: claim.id }, payload } as const;
  return recordWork(command, claim, { event, blindRound });
}
