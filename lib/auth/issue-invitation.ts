import { appendEvent, deskChain, type EventActor } from "@/lib/audit/append-event";
import type { Transaction } from "@/lib/database/transaction";
import type { Role } from "@/lib/vocabulary";
import { expiryFrom, openAt } from "./invitation-state";
import { newToken } from "./invitation-token";

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
