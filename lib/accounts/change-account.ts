import { appendEvent, deskChain } from "@/lib/audit/append-event";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Action, Actor } from "@/lib/auth/rules/permissions";
import { changeDesk } from "@/lib/commands/change-desk";
import type { Prisma, User } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";
import { revokeIssuedBy } from "./issue-invitation";
import { revokePasswordLinks } from "./revoke-password-links";

export interface Changed {
  changed: boolean;
}

/** What a command makes of the account: a refusal, nothing to do, or a change with its event, which may end the links it gave out. */
export type AccountTransition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
  | { ok: true; change: Prisma.UserUpdateInput; event: DeskEvent; endsLinks?: boolean };

export const unchangedAccount = { ok: true, change: null } as const;

/** The one way an admin changes somebody's account. */
export function changeAccount(
  actor: Actor,
  action: Action,
  userId: string,
  decide: (user: User, otherAdmins: () => Promise<number>) => AccountTransition | Promise<AccountTransition>,
): Promise<Outcome<Changed>> {
  return changeDesk<Changed>(actor, action, async ({ tx, actor }) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) return noSuchAccount;
    const transition = await decide(user, () => countOtherAdmins(tx, userId));
    if (!transition.ok) return transition;
    if (transition.change === null) return done({ changed: false });
    await tx.user.update({ where: { id: userId }, data: transition.change });
    await appendEvent(tx, deskChain, actor, transition.event);
    if (transition.endsLinks) {
      await revokeIssuedBy(tx, actor, userId);
      await revokePasswordLinks(tx, actor, { OR: [{ issuedById: userId }, { userId }] });
    }
    return done({ changed: true });
  });
}

const countOtherAdmins = (tx: Transaction, userId: string) =>
  tx.user.count({ where: { role: "admin", disabledAt: null, id: { not: userId } } });

export const noSuchAccount = failed("not-found", "There is no such account.");
export const lastAdmin = failed("conflict", "This is the last active admin: make somebody else an admin first.");
