import type { Actor } from "@/lib/auth/rules/permissions";
import { inviteMemberSchema } from "@/lib/auth/schema";
import { changeDesk } from "@/lib/commands/change-desk";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type Issued, issueInvitation } from "./issue-invitation";

/** The token exists only in this answer: whoever loses the link is invited again, which ends the first one. */
export async function inviteMember(actor: Actor, given: unknown): Promise<Outcome<Issued & { email: string }>> {
  const parsed = inviteMemberSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { email, role } = parsed.data;
  return changeDesk(actor, "people.invite", async ({ tx, actor }) => {
    if (await tx.user.findUnique({ where: { email } })) {
      const message = "Somebody with this address already has an account.";
      return failed("conflict", message, { fields: { email: message } });
    }
    return done({ email, ...(await issueInvitation(tx, actor, { email, role })) });
  });
}
