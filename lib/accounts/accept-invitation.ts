import { appendEvent, deskChain } from "@/lib/audit/append-event";
import { hashNewPassword } from "@/lib/auth/new-password";
import { acceptInvitationSchema } from "@/lib/auth/schema";
import { changeDeskUnasked } from "@/lib/commands/change-desk";
import { database } from "@/lib/database/client";
import type { Invitation, User } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { tokenHashOf } from "./invitation-token";
import { closedInvitation, invitationState } from "./rules/invitation-state";

/** Makes the account that an invitation promised. The link itself is the permission, once and for seven days. */
export async function acceptInvitation(given: unknown): Promise<Outcome<User>> {
  const parsed = acceptInvitationSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { token, name, password } = parsed.data;
  // Hashing costs a moment of a core, which nobody without a link gets to spend.
  const before = await database.invitation.findUnique({ where: { tokenHash: tokenHashOf(token) } });
  if (!before) return noSuchInvitation;
  const hashed = await hashNewPassword(password, { name, email: before.email ?? parsed.data.email ?? "" });
  if (!hashed.ok) return hashed;
  return changeDeskUnasked(async ({ tx, at }) => {
    const invitation = await tx.invitation.findUnique({ where: { tokenHash: tokenHashOf(token) } });
    if (!invitation) return noSuchInvitation;
    const state = invitationState(invitation, at);
    if (state !== "open") return failed("conflict", closedInvitation[state]);
    const email = invitation.email ?? parsed.data.email;
    if (!email) return failed("invalid", "Give your email.", { fields: { email: "Give your email." } });
    if (await tx.user.findUnique({ where: { email } }))
      return failed("conflict", "This address already has an account. Sign in instead.");

    await tx.invitation.update({ where: { id: invitation.id }, data: { acceptedAt: at } });
    return done(await createAccount(tx, invitation, { email, name, passwordHash: hashed.value }));
  });
}

const noSuchInvitation = failed("not-found", "This link is not an invitation of this desk.");

async function createAccount(
  tx: Transaction,
  { id: invitationId, role }: Invitation,
  who: Pick<User, "email" | "name" | "passwordHash">,
): Promise<User> {
  const user = await tx.user.create({ data: { ...who, role } });
  await appendEvent(tx, deskChain, user, {
    type: "account.created",
    subject: { type: "account", id: user.id },
    payload: { invitationId, email: user.email, name: user.name, role },
  });
  return user;
}
