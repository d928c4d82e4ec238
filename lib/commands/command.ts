import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import type { User } from "@/lib/database/generated/client";
import type { WorkLimits } from "@/lib/database/limits";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { failed, type Outcome } from "@/lib/outcome";
import { metrics, secondsSince } from "@/lib/running/metrics";

/** A command under way: who gives it, as they are now, and the one time that its rows and its events carry. */
export interface Command {
  tx: Transaction;
  actor: Actor;
  at: Date;
}

/** Makes others who would change the same wait until the transaction ends, and answers what it locked. */
export type Lock<T> = (tx: Transaction) => Promise<Outcome<T>>;

type Account = Pick<User, "role" | "disabledAt">;

interface Frame<Locked> {
  /** What whoever gives it must be allowed; null for what everybody with an account may. */
  action: Action | null;
  lock: Lock<Locked>;
  /** Where the lock has read the account too. */
  account?: (locked: Locked) => Account | null;
  /** Where it may take longer than a click. */
  limits?: WorkLimits;
}

/**
 * The frame of every command that somebody signed in gives, in one transaction: lock, read again who acts, authorize; then
 * `work` decides, writes, records, and answers. Refused, it has written nothing.
 *
 * The account is read after the lock, not with it: somebody may be disabled, or given another role, while their command
 * waits for another's, or while a text of theirs is read.
 */
export async function command<Locked, T>(
  asking: Actor,
  { action, lock, account: known, limits }: Frame<Locked>,
  work: (command: Command, locked: Locked) => Promise<Outcome<NoInfer<T>>>,
): Promise<Outcome<T>> {
  const began = performance.now();
  const outcome = await commandTransaction(async (tx) => {
    const locked = await lock(tx);
    if (!locked.ok) return locked;
    const account = known ? known(locked.value) : await accountOf(tx, asking);
    if (!account || account.disabledAt) return disabledMeanwhile;
    const actor = { ...asking, role: account.role };
    const refused = action && refusal(actor, action);
    return refused ?? work({ tx, actor, at: new Date() }, locked.value);
  }, limits);
  const labels = { action: action ?? "own account", outcome: outcome.ok ? "done" : outcome.failure.code };
  metrics().commands.observe(labels, secondsSince(began));
  return outcome;
}

const accountOf = (tx: Transaction, { id }: Actor): Promise<Account | null> =>
  tx.user.findUnique({ where: { id }, select: { role: true, disabledAt: true } });

const disabledMeanwhile = failed("forbidden", "Your account was disabled meanwhile.");
