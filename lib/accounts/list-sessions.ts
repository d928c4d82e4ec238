import { goesOn } from "@/lib/auth/open-sessions";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Session } from "@/lib/auth/session-token";
import { database } from "@/lib/database/client";

export interface OpenSession {
  id: string;
  device: string;
  /** A block of addresses, `203.0.113.0/24`; null where it is not known. */
  place: string | null;
  openedAt: Date;
  seenAt: Date;
}

/** Where one is signed in: here first, then by when one was there. */
export function listSessions(actor: Actor, { sessionId }: Session): Promise<OpenSession[]> {
  return database.$queryRaw`SELECT s."id", s."device", s."place", s."openedAt", s."seenAt"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE u."id" = ${actor.id}::uuid AND ${goesOn(new Date())}
    ORDER BY s."id" = ${sessionId}::uuid DESC, s."seenAt" DESC, s."id" DESC`;
}
