import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import { isBlind } from "@/lib/blinding/rules/blind";
import { inUse } from "@/lib/claims/in-use";
import { database } from "@/lib/database/client";
import { sameAssertion } from "./rules/same-assertion";

export type EarlierCheck = Awaited<ReturnType<typeof earlierChecks>>[number];

const candidates = 50;
const shown = 5;

/**
 * The reviews that stand on claims of other articles which assert the same, the most alike first. PostgreSQL proposes what
 * shares words or, where pg_trgm is there, letters; sameAssertion decides.
 */
export async function earlierChecks(claimId: string) {
  const claim = await database.claim.findUnique({ where: { id: claimId }, select: { exact: true, articleId: true } });
  if (!claim) return [];
  const ids = [...(await sharingWords(claim)), ...(await sharingLetters(claim))].map(({ id }) => id);
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
        return { ...pieceSchema.parse(piece), id, stance, withdrawal, addedByName };
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

const sharingWords = ({ exact, articleId }: Sought) => database.$queryRaw<{ id: string }[]>`
  SELECT c."id" FROM "Claim" c, (SELECT replace(plainto_tsquery('english', ${exact})::text, '&', '|')::tsquery AS any) q
  WHERE c."verdict" IS NOT NULL AND c."articleId" <> ${articleId}::uuid AND to_tsvector('english', c."exact") @@ q.any
  ORDER BY ts_rank(to_tsvector('english', c."exact"), q.any, 1) DESC LIMIT ${candidates}`;

async function sharingLetters({ exact, articleId }: Sought): Promise<{ id: string }[]> {
  const [has] = await database.$queryRaw<unknown[]>`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`;
  if (!has) return [];
  return database.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Claim" c
    WHERE c."verdict" IS NOT NULL AND c."articleId" <> ${articleId}::uuid AND lower(c."exact") % lower(${exact})
    ORDER BY similarity(lower(c."exact"), lower(${exact})) DESC LIMIT ${candidates}`;
}
