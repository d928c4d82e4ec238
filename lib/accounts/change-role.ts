import type { Actor } from "@/lib/auth/rules/permissions";
import { changeRoleSchema } from "@/lib/auth/schema";
import { invalidInput } from "@/lib/invalid-input";
import type { Outcome } from "@/lib/outcome";
import { type Changed, changeAccount, lastAdmin, unchangedAccount } from "./change-account";

/** Takes effect with the person's next request. An admin who is one no longer has no open invitation out. */
export async function changeRole(actor: Actor, given: unknown): Promise<Outcome<Changed>> {
  const parsed = changeRoleSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { userId, role } = parsed.data;
  return changeAccount(actor, "people.change-role", userId, async (user, otherAdmins) => {
    if (user.role === role) return unchangedAccount;
    if (user.role === "admin" && !user.disabledAt && (await otherAdmins()) === 0) return lastAdmin;
    return {
      ok: true,
      endsLinks: user.role === "admin",
      change: { role },
      event: {
        type: "account.role-changed",
        subject: { type: "account", id: userId },
        payload: { name: user.name, before: user.role, after: role },
      },
    };
  });
}
