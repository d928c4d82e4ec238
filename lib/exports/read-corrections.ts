import { readEvent } from "@/lib/audit/read-event";
import type { Event } from "@/lib/database/generated/client";
import type { Reading } from "@/lib/database/reading";
import { type ClaimNow, type Correction, correctionEvents, correctionsOf } from "@/lib/exports/rules/corrections";

/** The corrections of an article, from its history; an article never closed, or closed for good, has none. */
export async function readCorrections(reading: Reading, articleId: string): Promise<Correction[]> {
  const [since] = await reading.rows<Pick<Event, "seq">>(
    `SELECT min(c."seq") AS "seq" FROM "Event" c WHERE c."chain" = $1 AND c."type" = 'article.closed'
     HAVING EXISTS (SELECT 1 FROM "Event" r WHERE r."chain" = $1 AND r."type" = 'article.revised' AND r."seq" >= min(c."seq"))`,
    [articleId],
  );
  if (!since) return [];
  const rows = await reading.rows<Event>(
    `SELECT * FROM "Event" WHERE "chain" = $1 AND "seq" >= $2 AND "type" = ANY ($3) ORDER BY "seq"`,
    [articleId, since.seq, correctionEvents],
  );
  const claims = await reading.rows<ClaimNow>(
    `SELECT "id", "number", "exact", "verdict", "retirement" IS NOT DISTINCT FROM 'deleted' AS "gone"
     FROM "Claim" WHERE "articleId" = $1`,
    [articleId],
  );
  const events = rows.flatMap((row) => {
    const event = readEvent(row);
    return event ? [{ at: row.at.toISOString(), by: row.actorName, event }] : [];
  });
  return correctionsOf(events, claims);
}
