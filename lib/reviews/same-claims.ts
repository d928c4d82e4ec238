import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { inUse } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";

export type SameClaim = Awaited<ReturnType<typeof sameClaims>>[number];

/** A sentence repeated more often than that is furniture. */
const most = 30;

/**
 * The claims of the same article that assert the same and can be judged with it: those the extractor linked, and those of the
 * very same words. None where two people judge each claim blind: there each is judged by itself.
 */
export async function sameClaims(claimId: string) {
  const claim = await database.claim.findUnique({
    where: { id: claimId },
    select: { articleId: true, kind: true, exact: true, detail: true, article: { select: { requiredReviews: true } } },
  });
  if (claim?.article.requiredReviews !== 1) return [];
  const { sameAs = [] } = claimDetailSchema.parse(claim.detail);
  return database.claim.findMany({
    where: {
      articleId: claim.articleId,
      id: { not: claimId },
      ...inUse,
      OR: [{ id: { in: sameAs } }, { kind: claim.kind, exact: claim.exact }],
    },
    orderBy: [{ start: "asc" }, { number: "asc" }],
    take: most,
    select: { id: true, number: true, kind: true, exact: true, verdict: true, version: true },
  });
}
