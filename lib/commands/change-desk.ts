import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { failed, type Outcome } from "@/lib/outcome";

/** Makes every change of accounts, roles and invitations wait for the one before it. */
export async function lockDesk(tx: Transaction) {
  await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = 1 FOR UPDATE`;
}

/** The one way accounts and invitations change: lock, look again who acts, authorize, then `work`. */
export function changeDesk<T>(
  actor: Actor,
  action: Action,
  work: (tx: Transaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return commandTransaction(async (tx) => {
    await lockDesk(tx);
    // Two admins disabling each other at once: the second of them no longer is one.
    const now = await tx.user.findUnique({ where: { id: actor.id } });
    if (!now || now.disabledAt) return failed("forbidden", "Your account is disabled.");
    return refusal({ ...actor, role: now.role }, action) ?? work(tx);
  });
}
