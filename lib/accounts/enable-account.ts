import type { Actor } from "@/lib/auth/rules/permissions";
import { accountReasonSchema } from "@/lib/auth/schema";
import { invalidInput } from "@/lib/invalid-input";
import type { Outcome } from "@/lib/outcome";
import { type Changed, changeAccount, unchangedAccount } from "./change-account";

/** Opens a disabled account again, with the password and role it had. Its old sessions stay ended. */
export async function enableAccount(actor: Actor, given: unknown): Promise<Outcome<Changed>> {
  const parsed = accountReasonSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { userId, reason } = parsed.data;
  return changeAccount(actor, "people.disable", userId, ({ name, disabledAt }) => {
    if (!disabledAt) return unchangedAccount;
    return {
      ok: true,
      change: { disabledAt: null },
      event: { type: "account.enabled", subject: { type: "account", id: userId }, payload: { name, reason } },
    };
  });
}
