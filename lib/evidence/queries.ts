import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { database } from "@/lib/database/client";

export type EvidenceSummary = Awaited<ReturnType<typeof listEvidence>>[number];

/** What an article's reviewers have brought so far, neither withdrawn, superseded nor blind for this reader: each may serve further claims. */
export async function listEvidence(articleId: string, readerId: string) {
  const rows = await database.evidence.findMany({
    where: { articleId, withdrawal: null, supersededBy: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, kind: true, title: true, url: true, publisher: true, citations: whoCites },
  });
  return rows.flatMap(({ citations, ...piece }) => (isHiddenFrom(readerId, citations) ? [] : [piece]));
}
