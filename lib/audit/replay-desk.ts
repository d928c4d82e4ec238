import type { Transaction } from "@/lib/database/transaction";
import type { ReplayedEvent, State } from "./rules/replay";

/** What one event of the `desk` chain makes of accounts and their links. */
export function applyToDesk(state: State, { event }: ReplayedEvent): void {
  const account = `account:${event.subject.id}`;
  switch (event.type) {
    case "invitation.issued": {
      const { email, role } = event.payload;
      state.set(`invitation:${event.subject.id}`, { email, role, revoked: false, accepted: false });
      break;
    }
    case "invitation.revoked":
      change(state, `invitation:${event.subject.id}`, { revoked: true });
      break;
    case "account.created": {
      const { invitationId, email, name, role } = event.payload;
      change(state, `invitation:${invitationId}`, { accepted: true });
      state.set(account, { email, name, role, disabled: false });
      break;
    }
    case "account.disabled":
      change(state, account, { disabled: true });
      break;
    case "account.enabled":
      change(state, account, { disabled: false });
      break;
    case "password-link.issued":
      state.set(`password-link:${event.subject.id}`, { userId: event.payload.userId, revoked: false, accepted: false });
      break;
    case "password-link.revoked":
      change(state, `password-link:${event.subject.id}`, { revoked: true });
      break;
    case "account.password-reset":
      change(state, `password-link:${event.payload.linkId}`, { accepted: true });
      break;
    case "account.role-changed":
      change(state, account, { role: event.payload.after });
      break;
  }
}

function change(state: State, key: string, fields: Record<string, unknown>) {
  const before = state.get(key);
  if (!before) throw new Error(`the history speaks of ${key} before it came to be`);
  state.set(key, { ...before, ...fields });
}

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
