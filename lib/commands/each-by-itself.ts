import { database } from "@/lib/database/client";
import type { Outcome } from "@/lib/outcome";
import type { ClaimTarget } from "./change-claim";

/** What became of several claims that one thing was done to: how many changed, and why the rest did not, a sentence each. */
export interface EachDone {
  changed: number;
  refused: string[];
}

/** The most claims that one press changes, each in a transaction of its own. */
export const mostAtOnce = 200;

/**
 * Does one thing to several claims of one article, one after the other and not all or none: each has its version checked and
 * its own events, and what is refused of one leaves the others alone. `notDone` completes `Claim 4 was not …`.
 */
export async function eachByItself(
  targets: readonly ClaimTarget[],
  notDone: string,
  change: (target: ClaimTarget) => Promise<Outcome<{ changed: boolean }>>,
): Promise<EachDone> {
  const ids = targets.map(({ claimId }) => claimId);
  const rows = await database.claim.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const done: EachDone = { changed: 0, refused: [] };
  for (const target of targets) {
    const number = numbers.get(target.claimId);
    if (number === undefined) continue;
    const outcome = await change(target);
    if (!outcome.ok) done.refused.push(`Claim ${number} was not ${notDone}. ${outcome.failure.message}`);
    else if (outcome.value.changed) done.changed += 1;
  }
  return done;
}
