import { database } from "@/lib/database/client";
import { isSealedFor } from "@/lib/reviews/sealed";
import type { Assignee } from "./schema";

/** Whose work the claims of an article are, or one claim, by the claim's id, as far as this reader may know it. */
export async function assigneesOf(
  where: { articleId: string } | { id: string },
  readerId: string,
): Promise<Map<string, Assignee[]>> {
  const rows = await database.assignment.findMany({
    where: { claim: where, endedAt: null },
    orderBy: { createdAt: "asc" },
    select: { claimId: true, assigneeId: true, assigneeName: true, sealedIn: true, claim: { select: { round: true } } },
  });
  const found = new Map<string, Assignee[]>();
  for (const { claimId, assigneeId: id, assigneeName: name, sealedIn, claim } of rows) {
    if (isSealedFor(readerId, { byId: id, sealedIn }, claim)) continue;
    const people = found.get(claimId) ?? [];
    people.push({ id, name });
    found.set(claimId, people);
  }
  return found;
}
