import { isBlind, isBlindFor } from "@/lib/blinding/rules/blind";
import type { Transaction } from "@/lib/database/transaction";
import type { Holder } from "./rules/assign-rule";

interface ClaimInRound {
  id: string;
  round: number;
}

export interface HolderRow extends Holder {
  /** The round it was taken blind in, while that round goes on: it is still blind. */
  blindRound: number | null;
}

/** Who has each of these claims now, as the person who asks may know it. */
export async function holdersOf(
  tx: Pick<Transaction, "assignment" | "user">,
  claims: readonly ClaimInRound[],
  readerId: string,
): Promise<(claimId: string) => HolderRow[]> {
  const rounds = new Map(claims.map(({ id, round }) => [id, round]));
  const rows = await tx.assignment.findMany({
    where: { claimId: { in: [...rounds.keys()] }, endedAt: null },
    orderBy: { createdAt: "asc" },
  });
  const people = await tx.user.findMany({
    where: { id: { in: rows.map(({ assigneeId }) => assigneeId) }, disabledAt: null },
    select: { id: true },
  });
  const active = new Set(people.map(({ id }) => id));
  const held = new Map<string, typeof rows>();
  for (const row of rows) held.set(row.claimId, [...(held.get(row.claimId) ?? []), row]);
  return (claimId) => {
    const round = rounds.get(claimId) ?? 0;
    return (held.get(claimId) ?? []).map(({ assigneeId, assigneeName, blindRound }) => ({
      id: assigneeId,
      name: assigneeName,
      active: active.has(assigneeId),
      blind: isBlindFor(readerId, { byId: assigneeId, blindRound }, { round }),
      blindRound: isBlind({ blindRound }, { round }) ? blindRound : null,
    }));
  };
}
