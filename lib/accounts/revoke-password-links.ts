import { appendEvent, deskChain, type EventActor } from "@/lib/audit/append-event";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { openAt } from "./rules/invitation-state";

/** Ends the links that are still open among those meant. */
export async function revokePasswordLinks(tx: Transaction, actor: EventActor, which: Prisma.PasswordLinkWhereInput) {
  const now = new Date();
  const open = { AND: [which, openAt(now)] };
  for (const { id, user } of await tx.passwordLink.findMany({ where: open, include: { user: true } })) {
    await tx.passwordLink.update({ where: { id }, data: { revokedAt: now } });
    await appendEvent(tx, deskChain, actor, {
      type: "password-link.revoked",
      subject: { type: "password-link", id },
      payload: { name: user.name },
    });
  }
}
