import type { Action, Actor } from "@/lib/auth/rules/permissions";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Outcome } from "@/lib/outcome";
import { type Command, command } from "./command";

/** Makes every change of accounts, roles and invitations wait for the one before it. */
export async function lockDesk(tx: Transaction): Promise<Outcome<null>> {
  await tx.$queryRaw`SELECT 1 FROM "Desk" WHERE "id" = 1 FOR UPDATE`;
  return done(null);
}

/** The one way accounts and invitations change. Two admins disable each other at once: the second of them no longer is one. */
export const changeDesk = <T>(
  actor: Actor,
  action: Action | null,
  work: (command: Command) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => command(actor, { action, lock: lockDesk }, work);

/** As `changeDesk`, where nobody is signed in: a link is the permission, or that somebody runs the machine. */
export const changeDeskUnasked = <T>(
  work: (command: Omit<Command, "actor">) => Promise<Outcome<T>>,
): Promise<Outcome<T>> =>
  commandTransaction(async (tx) => {
    await lockDesk(tx);
    return work({ tx, at: new Date() });
  });
