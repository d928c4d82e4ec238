import { readEvent } from "@/lib/audit/read-event";
import { describeEvent } from "@/lib/audit/rules/describe-event";
import { type ClaimSummary, listClaims } from "@/lib/views/queries";
import { rowsAtOnce } from "./article-feed";
import { isBlindWork, isOfArticle, type LiveRow, touchedClaims } from "./rules/touched-claims";
import type { News } from "./schema";
import { eventsAfter } from "./source";

/**
 * What somebody has to learn who knows an article up to an event: `seq` is the event they know it up to then. `article`
 * where it is other than it was as a whole, or by too much to tell; else the claims that changed, those that are gone,
 * and what others did to them, the newest last.
 */
export type Changes =
  | { what: "article"; seq: number }
  | { what: "claims"; seq: number; claims: ClaimSummary[]; gone: string[]; touched: string[]; news: News[] };

export async function readChanges(articleId: string, readerId: string, after: number): Promise<Changes> {
  const rows = await eventsAfter(articleId, after);
  const seq = rows.at(-1)?.seq ?? after;
  if (rows.length === rowsAtOnce || rows.some(isOfArticle)) return { what: "article", seq };
  const told = rows.filter((row) => !isBlindWork(row) || row.actorId === readerId);
  const touched = [...new Set(told.flatMap(touchedClaims))];
  const claims = touched.length > 0 ? await listClaims(articleId, { only: touched, readerId }) : [];
  const there = new Set(claims.map(({ id }) => id));
  const gone = touched.filter((id) => !there.has(id));
  return { what: "claims", seq, claims, gone, touched, news: told.flatMap((row) => newsOf(row, readerId) ?? []) };
}

function newsOf(row: LiveRow, readerId: string): News | null {
  const event = row.actorId === readerId || isBlindWork(row) ? null : readEvent(row);
  return (
    event && {
      seq: row.seq,
      by: row.actorName,
      did: describeEvent(event, row.actorId).did,
      claimIds: touchedClaims(row),
    }
  );
}
