import { isBlind } from "@/lib/blinding/rules/blind";
import type { Prisma } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";

type ReviewRow = Prisma.ReviewGetPayload<{ include: { retraction: true } }>;
type CitationRow = Prisma.CitationGetPayload<{ include: { evidence: true } }>;

/** What people said of one claim: reviews oldest first, citations in the order in which they were made. */
export interface Said {
  reviews: ReviewRow[];
  citations: CitationRow[];
}

/**
 * What was said of each claim of an article for everybody to know, by the claim's id: what is blind is left out, whoever asks. Read
 * as flat lists: nested in the claims, Prisma would pass every claim's id as a parameter, and one query takes 32,767 of them.
 */
export async function saidOfClaims(
  tx: Pick<Transaction, "review" | "citation">,
  articleId: string,
): Promise<(claim: { id: string; round: number }) => Said> {
  const where = { claim: { articleId } };
  const orderBy = [{ claimVersion: "asc" as const }, { createdAt: "asc" as const }];
  const reviews = await tx.review.findMany({ where, include: { retraction: true }, orderBy });
  const citations = await tx.citation.findMany({ where, include: { evidence: true }, orderBy: { createdAt: "asc" } });
  const said = new Map<string, Said>();
  const of = (claimId: string): Said => {
    const found = said.get(claimId) ?? { reviews: [], citations: [] };
    said.set(claimId, found);
    return found;
  };
  for (const review of reviews) of(review.claimId).reviews.push(review);
  for (const citation of citations) of(citation.claimId).citations.push(citation);
  return (claim) => {
    const { reviews, citations } = of(claim.id);
    const open = (row: { blindRound: number | null }) => !isBlind(row, claim);
    return { reviews: reviews.filter(open), citations: citations.filter(open) };
  };
}
