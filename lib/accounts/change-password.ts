import { appendEvent, deskChain } from "@/lib/audit/append-event";
import { hashNewPassword } from "@/lib/auth/new-password";
import type { Actor } from "@/lib/auth/rules/permissions";
import { changePasswordSchema } from "@/lib/auth/schema";
import { checkPassword } from "@/lib/auth/verify-credentials";
import { changeDesk } from "@/lib/commands/change-desk";
import { database } from "@/lib/database/client";
import type { User } from "@/lib/database/generated/client";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { noSuchAccount } from "./change-account";

const wrongField = (name: string, message: string) => failed("invalid", message, { fields: { [name]: message } });

/** Everybody's own, whatever the role. Ends every session; the answer carries the number for a new one. */
export async function changePassword(
  actor: Actor,
  given: unknown,
): Promise<Outcome<Pick<User, "id" | "sessionNumber">>> {
  const parsed = changePasswordSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { current, password } = parsed.data;
  const user = await database.user.findUnique({ where: { id: actor.id } });
  if (!user) return noSuchAccount;
  const checked = await checkPassword(user, user.email, current, "This is not your password.");
  if (!checked.ok) return wrongField("current", checked.failure.message);
  if (password === current) return wrongField("password", "That is the password you have.");

  const hashed = await hashNewPassword(password, user);
  if (!hashed.ok) return hashed;
  return changeDesk(actor, null, async ({ tx, actor }) => {
    const { count } = await tx.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash, disabledAt: null },
      data: { passwordHash: hashed.value, sessionNumber: { increment: 1 } },
    });
    if (count === 0) return failed("conflict", "Your account changed meanwhile. Sign in again.");
    await appendEvent(tx, deskChain, actor, {
      type: "account.password-changed",
      subject: { type: "account", id: user.id },
      payload: { name: user.name },
    });
    return done({ id: user.id, sessionNumber: user.sessionNumber + 1 });
  });
}
