import { appendEvent, deskChain, type EventActor, system } from "@/lib/audit/append-event";
import type { Actor } from "@/lib/auth/rules/permissions";
import { accountSchema, emailSchema } from "@/lib/auth/schema";
import { changeDesk, changeDeskUnasked } from "@/lib/commands/change-desk";
import type { User } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { noSuchAccount } from "./change-account";
import { newToken } from "./invitation-token";
import { revokePasswordLinks } from "./revoke-password-links";

export const passwordLinkHours = 24;

export interface IssuedPasswordLink {
  token: string;
  name: string;
}

/** An admin's help for somebody who forgot their password. Until the link is used the old password still works. */
export async function issuePasswordLink(actor: Actor, given: unknown): Promise<Outcome<IssuedPasswordLink>> {
  const parsed = accountSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { userId } = parsed.data;
  return changeDesk(actor, "people.reset-password", async ({ tx, actor }) =>
    writeLink(tx, actor, await tx.user.findUnique({ where: { id: userId } })),
  );
}

/** The way back for the last admin: whoever runs the machine may make a link for any account, by its address. */
export async function issuePasswordLinkHere(email: string): Promise<Outcome<IssuedPasswordLink>> {
  const parsed = emailSchema.safeParse(email);
  if (!parsed.success) return invalidInput(parsed.error);
  return changeDeskUnasked(async ({ tx }) =>
    writeLink(tx, system, await tx.user.findUnique({ where: { email: parsed.data } })),
  );
}

async function writeLink(tx: Transaction, actor: EventActor, user: User | null): Promise<Outcome<IssuedPasswordLink>> {
  if (!user) return noSuchAccount;
  const { id: userId, name, disabledAt } = user;
  if (disabledAt) return failed("conflict", "This account is disabled. Enable it first.");
  await revokePasswordLinks(tx, actor, { userId });

  const { token, tokenHash } = newToken();
  const expiresAt = new Date(Date.now() + passwordLinkHours * 60 * 60 * 1000);
  const { id } = await tx.passwordLink.create({ data: { tokenHash, userId, issuedById: actor.id, expiresAt } });
  await appendEvent(tx, deskChain, actor, {
    type: "password-link.issued",
    subject: { type: "password-link", id },
    payload: { userId, name, expiresAt: expiresAt.toISOString() },
  });
  return done({ token, name });
}
