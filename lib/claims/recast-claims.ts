import { randomUUID } from "node:crypto";
import type { RecordedClaim } from "@/lib/audit/rules/recorded-claim";
import type { LockedClaim } from "@/lib/commands/change-claim";
import type { Transaction } from "@/lib/database/transaction";
import { claimRow } from "./write-claims";

interface Recast {
  parents: readonly LockedClaim[];
  children: readonly Omit<RecordedClaim, "id" | "number">[];
  at: Date;
}

/** Writes the claims that take others' place, with the lineage between them; answers what the event says of it. */
export async function writeChildren(tx: Transaction, { parents, children, at }: Recast) {
  const [first] = parents;
  if (!first) throw new Error("a claim comes out of another");
  const { articleId, revisionId } = first;
  const revision = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { id: true, articleId: true, text: true },
  });
  const { _max } = await tx.claim.aggregate({ where: { articleId }, _max: { number: true } });
  const recorded = children.map((child, index) => ({
    ...child,
    id: randomUUID(),
    number: (_max.number ?? 0) + 1 + index,
  }));
  await tx.claim.createMany({ data: recorded.map((child) => claimRow(revision, child, null)) });
  await tx.claimLineage.createMany({
    data: parents.flatMap((parent) =>
      recorded.map((child) => ({ parentId: parent.id, childId: child.id, createdAt: at })),
    ),
  });
  return { revisionId, parents: parents.map(({ id, number }) => ({ id, number })), children: recorded };
}
