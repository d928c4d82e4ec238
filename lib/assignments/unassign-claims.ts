import type { Actor } from "@/lib/auth/rules/permissions";
import { command } from "@/lib/commands/command";
import { lockArticleOfClaims, notOpen } from "@/lib/commands/lock-article";
import { bulk } from "@/lib/database/limits";
import { invalidInput } from "@/lib/invalid-input";
import { done, type Outcome } from "@/lib/outcome";
import { takeOff } from "./hand-over";
import { holdersOf } from "./holders";
import { unassignSchema } from "./schema";

/** Takes claims of one article off somebody, or off everybody: one's own are given back, others' need an editor. */
export async function unassignClaims(asking: Actor, given: unknown): Promise<Outcome<{ changed: number }>> {
  const parsed = unassignSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { claimIds, assigneeId } = parsed.data;
  const action = assigneeId === asking.id ? "claim.assign" : "claim.assign-others";
  const frame = { action, lock: lockArticleOfClaims(claimIds), limits: bulk } as const;
  return command(asking, frame, async (open, article) => {
    const { tx, actor } = open;
    const closed = notOpen(article);
    if (closed) return closed;
    const claims = await tx.claim.findMany({ where: { id: { in: claimIds } }, orderBy: { number: "asc" } });
    const holders = await holdersOf(tx, claims, actor.id);
    let changed = 0;
    for (const claim of claims) {
      for (const { id, name, blind, blindRound } of holders(claim.id)) {
        // What somebody took blind is not seen, and so not taken off them.
        if (blind || (assigneeId !== null && id !== assigneeId)) continue;
        await takeOff(open, { claim, person: { id, name }, blindRound });
        changed++;
      }
    }
    return done({ changed });
  });
}
