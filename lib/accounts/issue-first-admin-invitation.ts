import { system } from "@/lib/audit/append-event";
import { lockDesk } from "@/lib/commands/change-desk";
import { inTransaction } from "@/lib/database/transaction";
import { issueInvitation } from "./issue-invitation";

/** The token of a link with which the first admin names themselves; null once anybody has an account. Older links end. */
export function issueFirstAdminInvitation(): Promise<string | null> {
  return inTransaction(async (tx) => {
    await lockDesk(tx);
    if ((await tx.user.count()) > 0) return null;
    const { token } = await issueInvitation(tx, system, { email: null, role: "admin" });
    return token;
  });
}
