import { database } from "@/lib/database/client";
import type { Actor } from "./rules/permissions";
import type { Session } from "./session-token";

/** Who a session stands for now; null once the account is disabled or its sessions were ended. */
export async function actorOf(session: Session): Promise<Actor | null> {
  const user = await database.user.findUnique({
    where: { id: session.sub },
    select: { id: true, name: true, role: true, sessionNumber: true, disabledAt: true },
  });
  if (!user || user.disabledAt || user.sessionNumber !== session.sessionNumber) return null;
  return { id: user.id, name: user.name, role: user.role };
}
