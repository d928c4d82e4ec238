import type { RecordedFinding } from "@/lib/audit/rules/recorded-finding";
import type { Transaction } from "@/lib/database/transaction";

/**
 * Makes a run's findings the article's. What is no longer found keeps its row, and what was said of it, in case its words come
 * back. Whoever calls it records the event.
 */
export async function writeFindings(
  tx: Transaction,
  { id: revisionId, articleId }: { id: string; articleId: string },
  extractor: string,
  findings: readonly RecordedFinding[],
) {
  await tx.$executeRaw`
    UPDATE "Finding" SET "found" = false
    WHERE "articleId" = ${articleId}::uuid AND "found" AND NOT "key" = ANY (${findings.map(({ key }) => key)})`;
  const rows = findings.map((finding) => ({ ...finding, articleId, revisionId, extractor, found: true }));
  await tx.$executeRaw`
    INSERT INTO "Finding" ("articleId", "key", "revisionId", "check", "message", "spans", "extractor", "found")
    SELECT "articleId", "key", "revisionId", "check", "message", "spans", "extractor", "found"
    FROM jsonb_populate_recordset(NULL::"Finding", ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT ("articleId", "key") DO UPDATE SET "revisionId" = excluded."revisionId", "message" = excluded."message",
      "spans" = excluded."spans", "extractor" = excluded."extractor", "found" = true`;
  await tx.article.update({ where: { id: articleId }, data: { checkedBy: extractor } });
}
