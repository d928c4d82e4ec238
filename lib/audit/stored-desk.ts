import type { Invitation, PasswordLink, User } from "@/lib/database/generated/client";
import type { Reading } from "@/lib/database/reading";
import type { State } from "./rules/replay-state";

/**
 * Accounts, their links and articles as the tables hold them now. Of articles, those that the history knows: one that a desk had
 * before it kept a list is put on it later, by register-article.ts.
 */
export async function storedDesk(reading: Reading, recorded: State): Promise<State> {
  const state: State = new Map();
  for (const { id, email, name, role, disabledAt } of await reading.rows<User>(`SELECT * FROM "User"`, []))
    state.set(`account:${id}`, { email, name, role, disabled: disabledAt !== null });
  for (const row of await reading.rows<Invitation>(`SELECT * FROM "Invitation"`, [])) {
    const { id, email, role, revokedAt, acceptedAt } = row;
    state.set(`invitation:${id}`, { email, role, revoked: revokedAt !== null, accepted: acceptedAt !== null });
  }
  for (const { id, userId, revokedAt, acceptedAt } of await reading.rows<PasswordLink>(
    `SELECT * FROM "PasswordLink"`,
    [],
  ))
    state.set(`password-link:${id}`, { userId, revoked: revokedAt !== null, accepted: acceptedAt !== null });
  for (const { id } of await reading.rows<{ id: string }>(`SELECT "id" FROM "Article"`, []))
    if (recorded.has(`article:${id}`)) state.set(`article:${id}`, {});
  return state;
}
