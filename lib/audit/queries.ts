import { database } from "@/lib/database/client";
import type { Event } from "@/lib/database/generated/client";
import { type Description, describeEvent } from "./describe-event";
import { aboutClaim, historyOfClaim } from "./history-of-claim";
import { readEvent } from "./read-event";

/** One entry of a history as a person reads it. */
export interface Entry extends Description {
  seq: number;
  at: string;
  actor: string;
  type: string;
  hash: string;
  /** The claim it is about, where it is about one. */
  claimId: string | null;
}

function entryOf(row: Event): Entry {
  const event = readEvent(row);
  return {
    ...{ seq: row.seq, at: row.at.toISOString(), actor: row.actorName, type: row.type, hash: row.hash },
    claimId: row.subjectType === "claim" ? row.subjectId : null,
    ...(event ? describeEvent(event) : { did: "recorded something that may not be shown" }),
  };
}

export const entriesPerPage = 100;

/** A chain's entries, the newest first. `before` is a seq to go on below; `more` is the next such, null at the beginning. */
export async function listEntries(chain: string, before?: number): Promise<{ entries: Entry[]; more: number | null }> {
  const rows = await database.event.findMany({
    where: { chain, ...(before && { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: entriesPerPage + 1,
  });
  const entries = rows.slice(0, entriesPerPage).map(entryOf);
  return { entries, more: rows.length > entriesPerPage ? (entries.at(-1)?.seq ?? null) : null };
}

/** All that happened to one claim and to the evidence it cites, in every wording it had, the newest first. */
export async function listClaimEntries(articleId: string, claimId: string): Promise<Entry[]> {
  const pieces = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE piece AS (
      SELECT e."id", e."supersedesId" FROM "Evidence" e JOIN "Citation" c ON c."evidenceId" = e."id"
      WHERE c."claimId" = ${claimId}::uuid
      UNION SELECT e."id", e."supersedesId" FROM "Evidence" e JOIN piece ON e."id" = piece."supersedesId"
    ) SELECT "id" FROM piece`;
  const withdrawn = {
    type: { in: ["evidence.withdrawn", "evidence.superseded"] },
    subjectId: { in: pieces.map(({ id }) => id) },
  };
  const rows = await database.event.findMany({
    where: { chain: articleId, OR: [...(await aboutClaim(database, claimId)), withdrawn] },
    orderBy: { seq: "desc" },
  });
  return rows.map(entryOf);
}

/** The typed events of one claim, the newest first. */
export const listClaimHistory = (claim: { id: string; articleId: string }) => historyOfClaim(database, claim);
