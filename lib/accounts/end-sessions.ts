import { z } from "zod";
import { appendEvent, deskChain } from "@/lib/audit/append-event";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Session } from "@/lib/auth/session-token";
import { changeDesk } from "@/lib/commands/change-desk";
import { invalidInput } from "@/lib/invalid-input";
import { done, type Outcome } from "@/lib/outcome";

/** The one that asks, every other of the same account, or one of them by its id. */
export const whichSessionsSchema = z.union([z.literal(["this", "others"]), z.object({ sessionId: z.uuid() })]);

/** Ends sessions of one's own, on the server: a cookie that somebody copied works no longer. */
export async function endSessions(
  actor: Actor,
  { sessionId: here }: Session,
  given: unknown,
): Promise<Outcome<{ ended: number }>> {
  const parsed = whichSessionsSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const id = idsOf(parsed.data, here);
  return changeDesk(actor, null, async ({ tx, actor, at }) => {
    const sessions = await tx.session.findMany({ where: { userId: actor.id, id }, orderBy: { id: "asc" } });
    await tx.session.deleteMany({ where: { id: { in: sessions.map((session) => session.id) } } });
    for (const { id, device } of sessions)
      await appendEvent(
        tx,
        deskChain,
        actor,
        {
          type: "session.ended",
          subject: { type: "account", id: actor.id },
          payload: { device, from: id === here ? "itself" : "another" },
        },
        at,
      );
    return done({ ended: sessions.length });
  });
}

function idsOf(which: z.infer<typeof whichSessionsSchema>, here: string) {
  if (which === "this") return here;
  return which === "others" ? { not: here } : which.sessionId;
}
