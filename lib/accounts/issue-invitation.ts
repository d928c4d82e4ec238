import { appendEvent, deskChain, type EventActor } from "@/lib/audit/append-event";
import type { EventType } from "@/lib/audit/schema";
import type { Transaction } from "@/lib/database/transaction";
import type { Role } from "@/lib/vocabulary";
import { newToken } from "./invitation-token";
import { expiryFrom, openAt } from "./rules/invitation-state";

export interface Issued {
  token: string;
  expiresAt: Date;
}

/** Writes an invitation; an open one for the same address (or the first admin's, `null`) is revoked by it. */
export async function issueInvitation(
  tx: Transaction,
  actor: EventActor,
  { email, role }: { email: string | null; role: Role },
): Promise<Issued> {
  const now = new Date();
  for (const { id } of await tx.invitation.findMany({ where: { email, ...openAt(now) } }))
    await markRevoked(tx, actor, { id, email }, now);

  const { token, tokenHash } = newToken();
  const expiresAt = expiryFrom(now);
  const { id } = await tx.invitation.create({ data: { tokenHash, email, role, invitedBy: actor.name, expiresAt } });
  await appendEvent(tx, deskChain, actor, {
    type: "invitation.issued",
    subject: { type: "invitation", id },
    payload: { email, role, expiresAt: expiresAt.toISOString() },
  });
  return { token, expiresAt };
}

export async function markRevoked(
  tx: Transaction,
  actor: EventActor,
  { id, email }: { id: string; email: string | null },
  now: Date,
) {
  await tx.invitation.update({ where: { id }, data: { revokedAt: now } });
  await appendEvent(tx, deskChain, actor, {
    type: "invitation.revoked",
    subject: { type: "invitation", id },
    payload: { email },
  });
}

/** Ends what somebody gave out: whoever may invite no more must not come back in, or let others in, by a link kept aside. */
export async function revokeIssuedBy(tx: Transaction, actor: EventActor, userId: string) {
  const issued = { chain: deskChain, type: "invitation.issued" satisfies EventType, actorId: userId };
  const events = await tx.event.findMany({ where: issued, select: { subjectId: true } });
  const now = new Date();
  const open = { id: { in: events.map(({ subjectId }) => subjectId) }, ...openAt(now) };
  for (const { id, email } of await tx.invitation.findMany({ where: open }))
    await markRevoked(tx, actor, { id, email }, now);
}
