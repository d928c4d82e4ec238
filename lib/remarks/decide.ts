import type { Actor } from "@/lib/auth/rules/permissions";
import type { Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type OfferedRemark, offeredOn } from "./offered";

type Claim = Parameters<typeof offeredOn>[1];

/** The remarks of these keys, where each is offered on the claim and nobody whom the actor may know of has decided. */
export async function undecided(
  tx: Transaction,
  claim: Claim,
  actor: Actor,
  keys: readonly string[],
): Promise<Outcome<OfferedRemark[]>> {
  const offered = await offeredOn(tx, claim, actor.id);
  const chosen = offered.filter(({ key }) => keys.includes(key));
  if (chosen.length < new Set(keys).size) return noSuchRemark;
  const other = chosen.find(({ decided }) => decided !== null)?.decided;
  if (!other) return done(chosen);
  const what = other.accepted ? "took this remark over" : "set this remark aside";
  return failed("conflict", `${other.byId === actor.id ? "You" : other.by} ${what} already.`);
}

export const noSuchRemark = failed("not-found", "There is no such remark on this claim.");
