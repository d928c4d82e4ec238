import type { Transaction } from "@/lib/database/transaction";
import type { State } from "./rules/replay-state";

/** Accounts and their links as the tables hold them now. */
export async function storedDesk(tx: Transaction): Promise<State> {
  const state: State = new Map();
  for (const { id, email, name, role, disabledAt } of await tx.user.findMany())
    state.set(`account:${id}`, { email, name, role, disabled: disabledAt !== null });
  for (const { id, email, role, revokedAt, acceptedAt } of await tx.invitation.findMany())
    state.set(`invitation:${id}`, { email, role, revoked: revokedAt !== null, accepted: acceptedAt !== null });
  for (const { id, userId, revokedAt, acceptedAt } of await tx.passwordLink.findMany())
    state.set(`password-link:${id}`, { userId, revoked: revokedAt !== null, accepted: acceptedAt !== null });
  return state;
}
