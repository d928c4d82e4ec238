import { appendEvent, deskChain } from "@/lib/audit/append-event";
import { Prisma } from "@/lib/database/generated/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { sender } from "@/lib/running/sender";
import { deviceName } from "./device-name";
import { addressBlock } from "./rules/address-block";
import { sessionBounds } from "./rules/session-limits";
import type { Session } from "./session-token";

/** How many an account may have at once; then the one that was seen longest ago ends. */
const mostSessions = 50;

/** Of a row `s` of sessions beside its account `u`. */
export function goesOn(now: Date): Prisma.Sql {
  const { openedAfter, seenAfter } = sessionBounds(now);
  return Prisma.sql`(s."sessionNumber" = u."sessionNumber" AND s."openedAt" > ${openedAfter} AND s."seenAt" > ${seenAfter})`;
}

/** Opens a session of whoever just proved who they are, in the browser that asks. */
export function beginSession({ id, sessionNumber }: { id: string; sessionNumber: number }): Promise<Outcome<Session>> {
  return commandTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id } });
    if (!user || user.disabledAt || user.sessionNumber !== sessionNumber)
      return failed("conflict", "Your account changed meanwhile. Sign in again.");
    const device = deviceName(sender().userAgent);
    const at = new Date();
    const event = { type: "session.opened", subject: { type: "account", id }, payload: { device } } as const;
    await appendEvent(tx, deskChain, user, event, at);
    const place = addressBlock(sender());
    const opened = await tx.session.create({
      data: { userId: id, sessionNumber, device, place, openedAt: at, seenAt: at },
    });
    await clearAway(tx, id, at);
    return done({ sessionId: opened.id });
  });
}

/** Takes away the account's sessions that are over, and those that are too many. */
async function clearAway(tx: Transaction, userId: string, now: Date): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Session" WHERE "userId" = ${userId}::uuid AND "id" NOT IN (
    SELECT s."id" FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."userId" = ${userId}::uuid AND ${goesOn(now)} ORDER BY s."seenAt" DESC, s."id" DESC LIMIT ${mostSessions})`;
}
