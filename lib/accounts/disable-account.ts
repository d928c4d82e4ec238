import type { Actor } from "@/lib/auth/rules/permissions";
import { accountReasonSchema } from "@/lib/auth/schema";
import { invalidInput } from "@/lib/invalid-input";
import type { Outcome } from "@/lib/outcome";
import { type Changed, changeAccount, lastAdmin, unchangedAccount } from "./change-account";

/** Shuts an account, and ends its sessions and the invitations it gave out that nobody has used; what the person did stays under their name. */
export async function disableAccount(actor: Actor, given: unknown): Promise<Outcome<Changed>> {
  const parsed = accountReasonSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { userId, reason } = parsed.data;
  return changeAccount(actor, "people.disable", userId, async ({ name, role, disabledAt }, otherAdmins) => {
    if (disabledAt) return unchangedAccount;
    if (role === "admin" && (await otherAdmins()) === 0) return lastAdmin;
    return {
      ok: true,
      endsLinks: true,
      change: { disabledAt: new Date(), sessionNumber: { increment: 1 } },
      event: { type: "account.disabled", subject: { type: "account", id: userId }, payload: { name, reason } },
    };
  });
}
