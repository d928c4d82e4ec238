import { claimsExtracted } from "@/lib/audit/events/revisions/claims-extracted";
import { database } from "@/lib/database/client";
import type { Transaction } from "@/lib/database/transaction";

const newest = { orderBy: { number: "desc" } } as const;

/** The bytes a revision was read from, as they came: the newest, unless told its number. `name` is null for pasted text. */
export async function getOriginal(articleId: string, number?: number) {
  const row = await database.revision.findFirst({
    where: { articleId, number },
    ...newest,
    select: { original: true, originalName: true, originalType: true },
  });
  return row && { bytes: row.original, name: row.originalName, mediaType: row.originalType };
}

/** Whether the extractor has found the claims of a revision, be they none; not so where it failed. */
export async function isExtracted(db: Pick<Transaction, "event">, articleId: string, revisionId: string) {
  const where = { chain: articleId, subjectId: revisionId, type: claimsExtracted.type };
  return (await db.event.findFirst({ where, select: { seq: true } })) !== null;
}

/** As `isExtracted`, of the newest revision. */
export async function isArticleExtracted(db: Pick<Transaction, "event" | "revision">, articleId: string) {
  const { id } = await db.revision.findFirstOrThrow({ where: { articleId }, ...newest, select: { id: true } });
  return isExtracted(db, articleId, id);
}
