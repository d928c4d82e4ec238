import "server-only";
import type { Actor } from "@/lib/auth/rules/permissions";
import { requirePermission } from "@/lib/auth/session";
import { claimTargetSchema } from "@/lib/claims/schema";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import type { Outcome } from "@/lib/outcome";
import { viewClaim } from "@/lib/views/view-claim";
import type { ClaimActionState } from "./_workbench/forms/action-state";
import { typedIn } from "./_workbench/forms/typed-in";

type Command = (actor: Actor, target: ClaimTarget, form: FormData) => Promise<Outcome<unknown>>;

/** The one path of every form about a claim: session, zod, one command; the answer carries that claim as it stands now. */
export async function answer(before: ClaimActionState, form: FormData, command: Command): Promise<ClaimActionState> {
  const actor = await requirePermission("article.read");
  const target = claimTargetSchema.parse(Object.fromEntries(form));
  const outcome = await command(actor, target, form);
  const claim = await viewClaim(target.claimId, actor.id);
  const refused = outcome.ok ? { failure: null, typed: {} } : { failure: outcome.failure, typed: typedIn(form) };
  return { ...refused, claim, answer: before.answer + 1 };
}
