import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { done, type Outcome } from "@/lib/outcome";
import type { Role } from "@/lib/vocabulary";
import { tokenHashOf } from "./invitation-token";
import { type InvitationState, invitationState, openAt } from "./rules/invitation-state";

export interface Account {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: string | null;
  createdAt: string;
}

export interface OpenInvitation {
  id: string;
  email: string | null;
  role: Role;
  invitedBy: string;
  createdAt: string;
  expiresAt: string;
}

/** Everybody with an account, active ones first, and who has been invited. */
export async function listPeople(
  actor: Actor,
): Promise<Outcome<{ accounts: Account[]; invitations: OpenInvitation[] }>> {
  const refused = refusal(actor, "people.read");
  if (refused) return refused;
  const [users, invitations] = await Promise.all([
    database.user.findMany({
      orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    }),
    database.invitation.findMany({ where: openAt(new Date()), orderBy: { createdAt: "desc" } }),
  ]);
  return done({
    accounts: users.map(({ id, name, email, role, disabledAt, createdAt }) => ({
      id,
      name,
      email,
      role,
      disabledAt: disabledAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    })),
    invitations: invitations.map(({ id, email, role, invitedBy, createdAt, expiresAt }) => ({
      id,
      email,
      role,
      invitedBy,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  });
}

/** One's own address: the one thing about oneself that an actor does not carry. */
export async function emailOf(actor: Actor): Promise<string> {
  const { email } = await database.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
  return email;
}

export interface FoundInvitation {
  state: InvitationState;
  email: string | null;
  role: Role;
  invitedBy: string;
}

/** What whoever holds a link may know about it; null where the desk never issued it. */
export async function findInvitation(token: string): Promise<FoundInvitation | null> {
  const found = await database.invitation.findUnique({ where: { tokenHash: tokenHashOf(token) } });
  if (!found) return null;
  const { email, role, invitedBy } = found;
  return { state: invitationState(found, new Date()), email, role, invitedBy };
}
