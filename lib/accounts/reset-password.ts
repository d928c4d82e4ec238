import { appendEvent, deskChain } from "@/lib/audit/append-event";
import { hashNewPassword } from "@/lib/auth/new-password";
import { resetPasswordSchema } from "@/lib/auth/schema";
import { changeDeskUnasked } from "@/lib/commands/change-desk";
import { database } from "@/lib/database/client";
import type { User } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { tokenHashOf } from "./invitation-token";
import { type InvitationState, invitationState } from "./rules/invitation-state";

/** Sets the password that its holder chose, and ends every session of the account. The link itself is the permission, once. */
export async function resetPassword(given: unknown): Promise<Outcome<Pick<User, "id" | "sessionNumber">>> {
  const parsed = resetPasswordSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { token, password } = parsed.data;
  const before = await linkOf(database, token);
  if (!before) return noSuchLink;
  const hashed = await hashNewPassword(password, before.user);
  if (!hashed.ok) return hashed;
  return changeDeskUnasked(async ({ tx, at }) => {
    const link = await linkOf(tx, token);
    if (!link) return noSuchLink;
    const state = invitationState(link, at);
    if (state !== "open") return failed("conflict", closedPasswordLink[state]);
    const { id, name, disabledAt } = link.user;
    if (disabledAt)
      return failed("forbidden", "This account is disabled. Ask an admin of the desk to enable it again.");
    await tx.passwordLink.update({ where: { id: link.id }, data: { acceptedAt: at } });
    const data = { passwordHash: hashed.value, sessionNumber: { increment: 1 } };
    const { sessionNumber } = await tx.user.update({ where: { id }, data });
    await appendEvent(tx, deskChain, link.user, {
      type: "account.password-reset",
      subject: { type: "account", id },
      payload: { name, linkId: link.id },
    });
    return done({ id, sessionNumber });
  });
}

/** What whoever holds a link may know about it; null where the desk never made it. */
export async function findPasswordLink(token: string): Promise<{ state: InvitationState; email: string } | null> {
  const link = await linkOf(database, token);
  return link && { state: invitationState(link, new Date()), email: link.user.email };
}

export const closedPasswordLink: Record<Exclude<InvitationState, "open">, string> = {
  used: "This link has already been used. Sign in with the password you chose.",
  revoked: "This link was taken back, or a newer one took its place. Ask an admin of the desk.",
  expired: "This link has expired. Ask an admin of the desk for a new one.",
};

const noSuchLink = failed("not-found", "This is not a link of this desk.");

const linkOf = (db: Pick<Transaction, "passwordLink">, token: string) =>
  db.passwordLink.findUnique({ where: { tokenHash: tokenHashOf(token) }, include: { user: true } });
