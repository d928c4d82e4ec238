import { database } from "@/lib/database/client";
import type { Role } from "@/lib/vocabulary";
import { goesOn } from "./open-sessions";
import type { Actor } from "./rules/permissions";
import { isNewlySeen } from "./rules/session-limits";
import type { Session } from "./session-token";

interface Found extends Actor {
  role: Role;
  seenAt: Date;
}

async function find({ sessionId }: Session, now: Date): Promise<Found | null> {
  const [found] = await database.$queryRaw<Found[]>`SELECT u."id", u."name", u."role", s."seenAt"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId}::uuid AND u."disabledAt" IS NULL AND ${goesOn(now)}`;
  return found ?? null;
}

const actorIn = ({ id, name, role }: Found): Actor => ({ id, name, role });

/** Who a session stands for now; null once it is over or the account is disabled. */
export async function actorOf(session: Session): Promise<Actor | null> {
  const found = await find(session, new Date());
  return found && actorIn(found);
}

/** As `actorOf`, where somebody does something: what a page asks for by itself keeps no session going. */
export async function actorSeen(session: Session): Promise<Actor | null> {
  const now = new Date();
  const found = await find(session, now);
  if (!found) return null;
  if (isNewlySeen(found.seenAt, now))
    await database.session.updateMany({ where: { id: session.sessionId }, data: { seenAt: now } });
  return actorIn(found);
}
