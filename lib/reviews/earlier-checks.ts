import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import { isBlind } from "@/lib/blinding/rules/blind";
import { inUse } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import { sameAssertion } from "./rules/same-assertion";

export type EarlierCheck = Awaited<ReturnType<typeof earlierChecks>>[number];

/** Of those that have all of a claim's words, and of those whose words it has, so many of the length that is likest. */
const candidates = 50;
const shown = 5;

/**
 * The reviews that stand on claims of other articles which assert the same, the most alike first. PostgreSQL proposes what
 * has the same figures and whose words are among the other's; sameAssertion decides.
 */
export async function earlierChecks(claimId: string) {
  const claim = await database.claim.findUnique({ where: { id: claimId }, select: { exact: true, articleId: true } });
  if (!claim) return [];
  const ids = (await alike(claim)).map(({ id }) => id);
  const rows = await database.claim.findMany({
    where: { id: { in: ids }, reviewId: { not: null }, ...inUse },
    select: {
      id: true,
      number: true,
      exact: true,
      round: true,
      review: true,
      article: { select: { id: true, title: true } },
      citations: { include: { evidence: true }, orderBy: { createdAt: "asc" } },
    },
  });
  const found = rows.flatMap(({ review, ...row }) => {
    const likeness = sameAssertion(claim.exact, row.exact);
    if (likeness === null || !review) return [];
    const { id: reviewId, verdict, rationale, correction, reviewerName: reviewer } = review;
    const evidence = row.citations
      .filter((citation) => citation.evidence.withdrawal === null && !isBlind(citation, row))
      .map(({ stance, evidence: { id, withdrawal, addedByName, ...piece } }) => {
        // The exact place of a passage is one in what that article's piece holds.
        const { place: _, ...facts } = pieceSchema.parse(piece);
        return { ...facts, id, stance, withdrawal, addedByName };
      });
    const where = { claimId: row.id, number: row.number, exact: row.exact, article: row.article };
    const said = { reviewId, verdict, rationale, correction, reviewer, at: review.createdAt.toISOString() };
    return [{ ...where, ...said, likeness, evidence }];
  });
  return found.sort((a, b) => b.likeness - a.likeness || b.at.localeCompare(a.at)).slice(0, shown);
}

interface Sought {
  exact: string;
  articleId: string;
}

/** The keys are looked up one by one: how many claims have each is more than the planner knows. */
const alike = ({ exact, articleId }: Sought) => database.$queryRaw<{ id: string }[]>`
  (SELECT "id" FROM "Claim"
   WHERE "verdict" IS NOT NULL AND "state" = 'inUse' AND "articleId" <> ${articleId}::uuid
     AND assertion_terms("exact") @> assertion_needles(${exact})
   ORDER BY length("exact") LIMIT ${candidates})
  UNION (SELECT c."id" FROM unnest(assertion_keys(${exact})) sought(key) CROSS JOIN LATERAL (
     SELECT "id", "exact" FROM "Claim"
     WHERE "verdict" IS NOT NULL AND "state" = 'inUse' AND "articleId" <> ${articleId}::uuid
       AND assertion_key("exact") = sought.key LIMIT ${candidates}) c
   ORDER BY length(c."exact") DESC LIMIT ${candidates})`;
