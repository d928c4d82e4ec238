import { database } from "@/lib/database/client";

export type EvidenceSummary = Awaited<ReturnType<typeof listEvidence>>[number];

/** What an article's reviewers have brought so far, neither withdrawn nor superseded: each may serve further claims. */
export async function listEvidence(articleId: string) {
  return database.evidence.findMany({
    where: { articleId, withdrawal: null, supersededBy: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, kind: true, title: true, url: true, publisher: true },
  });
}
