export type InvitationState = "open" | "used" | "revoked" | "expired";

const day = 24 * 60 * 60 * 1000;
export const invitationDays = 7;
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + invitationDays * day);

interface Times {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** What happened to it outlasts the calendar: a used link stays used after its last day. */
export function invitationState({ expiresAt, acceptedAt, revokedAt }: Times, now: Date): InvitationState {
  if (acceptedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}

export const closedInvitation: Record<Exclude<InvitationState, "open">, string> = {
  used: "This invitation has already been used. Sign in with the password you chose.",
  revoked: "This invitation was taken back. Ask an admin of the desk for a new one.",
  expired: `This invitation has expired: a link works for ${invitationDays} days. Ask an admin of the desk for a new one.`,
};

/** An invitation as the database finds the open ones. */
export const openAt = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });
