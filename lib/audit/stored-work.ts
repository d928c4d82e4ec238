import type { Transaction } from "@/lib/database/transaction";
import type { State } from "./rules/replay";

/** An article's comments, assignments and decisions about remarks as the tables hold them, as replaying the history builds them. */
export async function addStoredWork(
  tx: Pick<Transaction, "comment" | "assignment" | "remarkDecision">,
  state: State,
  articleId: string,
) {
  const where = { claim: { articleId } };
  for (const { id, createdAt, resolvedAt, ...row } of await tx.comment.findMany({ where }))
    state.set(`comment:${id}`, { ...row, createdAt: iso(createdAt), resolvedAt: iso(resolvedAt) });
  for (const { claimId, assigneeId, createdAt, endedAt, ...row } of await tx.assignment.findMany({ where }))
    state.set(`assignment:${claimId}:${assigneeId}`, { ...row, createdAt: iso(createdAt), endedAt: iso(endedAt) });
  for (const { claimId, remark, byId, createdAt, endedAt, ...row } of await tx.remarkDecision.findMany({ where }))
    state.set(`remark:${claimId}:${remark}:${byId}`, { ...row, createdAt: iso(createdAt), endedAt: iso(endedAt) });
}

const iso = (time: Date | null) => time?.toISOString() ?? null;
