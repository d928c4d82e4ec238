import { type Actor, can } from "@/lib/auth/rules/permissions";
import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import { command } from "@/lib/commands/command";
import { lockArticleOfClaims, notOpen } from "@/lib/commands/lock-article";
import { bulk } from "@/lib/database/limits";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { handTo, takeOff } from "./hand-over";
import { type HolderRow, holdersOf } from "./holders";
import { type Assigning, decideAssigning } from "./rules/assign-rule";
import { assignSchema } from "./schema";

/**
 * Makes claims of one article somebody's work, each by its own event; one that is refused refuses all, and is named. What
 * one takes for oneself while two judge blind is blind like a review: it would tell where one is.
 */
export async function assignClaims(asking: Actor, given: unknown): Promise<Outcome<{ changed: number }>> {
  const parsed = assignSchema.safeParse(given);
  if (!parsed.success) return invalidInput(parsed.error);
  const { claimIds, assigneeId } = parsed.data;
  const own = assigneeId === asking.id;
  const action = own ? "claim.assign" : "claim.assign-others";
  const frame = { action, lock: lockArticleOfClaims(claimIds), limits: bulk } as const;
  return command(asking, frame, async (open, article) => {
    const { tx, actor } = open;
    const closed = notOpen(article);
    if (closed) return closed;
    const person = await tx.user.findUnique({ where: { id: assigneeId } });
    if (!person) return failed("not-found", "There is nobody with this account.");
    if (person.disabledAt) return failed("invalid", `${person.name}’s account is disabled.`);
    if (!can(person, "review.record"))
      return failed("invalid", `${person.name} is an ${person.role}, who judges no claim.`);

    const claims = await tx.claim.findMany({ where: { id: { in: claimIds } }, orderBy: { number: "asc" } });
    const holders = await holdersOf(tx, claims, actor.id);
    const decided: { claim: (typeof claims)[number]; turn: Extract<Assigning<HolderRow>, { ok: true }> }[] = [];
    for (const claim of claims) {
      const turn = decideAssigning({
        assigneeId,
        holders: holders(claim.id),
        requiredReviews: article.requiredReviews,
        inUse: claim.state === "inUse" || claim.state === "orphaned",
        mayMove: can(actor, "claim.assign-others"),
      });
      if (!turn.ok) return failed(turn.failure.code, `Claim ${claim.number}: ${turn.failure.message}`);
      decided.push({ claim, turn });
    }

    let changed = 0;
    for (const { claim, turn } of decided) {
      for (const { blindRound, ...holder } of turn.off) await takeOff(open, { claim, person: holder, blindRound });
      if (!turn.on) continue;
      await handTo(open, { claim, person, blindRound: own ? blindRoundOf(article, claim) : null });
      changed++;
    }
    return done({ changed });
  });
}
