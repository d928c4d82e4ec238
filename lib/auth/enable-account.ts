import type { Outcome } from "@/lib/outcome";
import { type Changed, changeAccount, unchangedAccount } from "./change-account";
import { invalidInput } from "./invalid-input";
import type { Actor } from "./permissions";
import { accountReasonSchema } from "./schema";

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
