import { setImmediate } from "node:timers/promises";
import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { database } from "@/lib/database/client";
import { bestOf, checkQuote, type QuoteFound, type Source } from "./rules/check-quote";
import { quotationsIn } from "./rules/quotations-in";

export interface QuoteCheck {
  /** How many sources there were to compare with. */
  sources: number;
  quotations: { words: string; found: QuoteFound[] }[];
}

/** Compares what a claim quotes with all that its article's evidence holds, as far as this reader may know of it; null where there is no such claim. */
export async function checkQuotesOf(claimId: string, readerId: string): Promise<QuoteCheck | null> {
  const claim = await database.claim.findUnique({ where: { id: claimId }, select: { articleId: true, detail: true } });
  if (claim === null) return null;
  const { attribution } = claimDetailSchema.parse(claim.detail);
  const words = attribution ? quotationsIn(attribution.content.exact, attribution.quoted) : [];
  const found = words.map((one) => ({ words: one, found: [] as QuoteFound[] }));
  const sources = words.length === 0 ? [] : await sourcesOf(claim.articleId, readerId);
  // One after the other, so that others are answered between them.
  for (const one of found) {
    const each: QuoteFound[] = [];
    for (const source of sources) {
      each.push(...checkQuote(one.words, [source]));
      await setImmediate();
    }
    one.found = bestOf(each);
  }
  return { sources: sources.length, quotations: found };
}

async function sourcesOf(articleId: string, readerId: string): Promise<Source[]> {
  const pieces = await database.evidence.findMany({
    where: { articleId, withdrawal: null, supersededBy: null },
    select: { id: true, title: true, citations: whoCites },
  });
  const known = pieces.filter(({ citations }) => !isHiddenFrom(readerId, citations));
  const titles = new Map(known.map(({ id, title }) => [id, title]));
  const texts = await database.$queryRaw<{ evidenceId: string; text: string }[]>`
    SELECT p."id" AS "evidenceId", held."text" FROM unnest(${[...titles.keys()]}::uuid[]) p("id") CROSS JOIN LATERAL (
      (SELECT c."text" FROM "Capture" c WHERE c."evidenceId" IN (SELECT id FROM pieces_before(p."id")) ORDER BY c."createdAt" DESC LIMIT 1)
      UNION ALL
      SELECT f."text" FROM "EvidenceFile" f WHERE f."evidenceId" IN (SELECT id FROM pieces_before(p."id"))
    ) held WHERE held."text" IS NOT NULL`;
  return texts.map(({ evidenceId, text }) => ({ evidenceId, title: titles.get(evidenceId) ?? "", text }));
}
