import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { type EachDone, eachByItself } from "@/lib/commands/each-by-itself";
import { done, type Outcome } from "@/lib/outcome";
import { recordVerdict, verdictGiven } from "./record-verdict";

/** Gives one verdict, in one person's words, to several claims: each review is recorded by itself, on its own claim's grounds. */
export async function judgeSeveral(
  actor: Actor,
  targets: readonly ClaimTarget[],
  given: unknown,
): Promise<Outcome<EachDone>> {
  const said = verdictGiven(given);
  if (!said.ok) return said;
  return done(await eachByItself(targets, "judged", (target) => recordVerdict(actor, target, said.value)));
}
