import type { Actor } from "@/lib/auth/rules/permissions";
import { invitationIdSchema } from "@/lib/auth/schema";
import { changeDesk } from "@/lib/commands/change-desk";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import type { Changed } from "./change-account";
import { markRevoked } from "./issue-invitation";
import { invitationState } from "./rules/invitation-state";

/** Takes an open invitation back. One that has ended already is left as it is. */
export async function revokeInvitation(actor: Actor, given: unknown): Promise<Outcome<Changed>> {
  const parsed = invitationIdSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  return changeDesk<Changed>(actor, "people.invite", async ({ tx, actor, at }) => {
    const invitation = await tx.invitation.findUnique({ where: { id: parsed.data.invitationId } });
    if (!invitation) return failed("not-found", "There is no such invitation.");
    const state = invitationState(invitation, at);
    if (state === "used") return failed("conflict", "It has been used meanwhile: disable the account instead.");
    if (state !== "open") return done({ changed: false });
    await markRevoked(tx, actor, invitation, at);
    return done({ changed: true });
  });
}
