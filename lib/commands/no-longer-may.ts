import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import type { Transaction } from "@/lib/database/transaction";
import { failed, type Outcome } from "@/lib/outcome";

/**
 * Asks once more, inside the transaction, whether somebody may: between a request and the end of a long extraction they
 * may have been disabled or given another role. Null when they still may.
 */
export async function noLongerMay(
  tx: Pick<Transaction, "user">,
  actor: Actor,
  action: Action,
): Promise<Extract<Outcome<never>, { ok: false }> | null> {
  const user = await tx.user.findUnique({ where: { id: actor.id }, select: { role: true, disabledAt: true } });
  if (!user || user.disabledAt) return failed("forbidden", "Your account was disabled meanwhile.");
  return refusal({ ...actor, role: user.role }, action);
}
