import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { lockClaims } from "@/lib/commands/lock-claims";
import { commandTransaction } from "@/lib/database/transaction";
import { invalidInput } from "@/lib/invalid-input";
import { done, type Outcome } from "@/lib/outcome";
import { takeOff } from "./hand-over";
import { holdersOf } from "./holders";
import { unassignSchema } from "./schema";

/** Takes claims of one article off somebody, or off everybody: one's own are given back, others' need an editor. */
export function unassignClaims(actor: Actor, given: unknown): Promise<Outcome<{ changed: number }>> {
  return commandTransaction(
    async (tx) => {
      const parsed = unassignSchema.safeParse(given);
      if (!parsed.success) return invalidInput(parsed.error);
      const { claimIds, assigneeId } = parsed.data;
      const refused = refusal(actor, assigneeId === actor.id ? "claim.assign" : "claim.assign-others");
      if (refused) return refused;
      const article = await lockClaims(tx, claimIds);
      if (!article.ok) return article;

      const claims = await tx.claim.findMany({ where: { id: { in: claimIds } }, orderBy: { number: "asc" } });
      const holders = await holdersOf(tx, claims, actor.id);
      const at = new Date();
      let changed = 0;
      for (const claim of claims) {
        for (const { id, name, sealed, blindRound } of holders(claim.id)) {
          // What somebody took blind is not seen, and so not taken off them.
          if (sealed || (assigneeId !== null && id !== assigneeId)) continue;
          await takeOff(tx, actor, { claim, person: { id, name }, blindRound }, at);
          changed++;
        }
      }
      return done({ changed });
    },
    { timeout: 60_000 },
  );
}
