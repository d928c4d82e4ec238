import type { Description } from "@/lib/audit/events/define-event";
import { blindDescription } from "@/lib/audit/events/work-sealed";
import { database } from "@/lib/database/client";
import { aboutClaim, historyOfClaim } from "./history-of-claim";
import { readEvent } from "./read-event";
import { describeEvent } from "./rules/describe-event";
import { typesFoundBy } from "./rules/touched";
import { type ReadableEvent, withholdBlind } from "./withhold-blind";

/** One entry of a history as a person reads it. */
export interface Entry extends Description {
  seq: number;
  at: string;
  actor: string;
  /** Null where the program itself acted. */
  actorId: string | null;
  type: string;
  hash: string;
  /** The claim it is about, where it is about one. */
  claimId: string | null;
}

export function entryOf(row: ReadableEvent): Entry {
  const event = readEvent(row);
  const blind = event?.type === "work.sealed" ? event.payload.claimId : null;
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor: row.actorName,
    type: row.type,
    hash: row.hash,
    actorId: row.actorId,
    claimId: row.subjectType === "claim" ? row.subjectId : blind,
    ...(event ? describeEvent(event, row.actorId) : row.salt === null ? blindDescription : erased),
  };
}

const erased: Description = { did: "recorded something that may not be shown" };

export const entriesPerPage = 100;

/** Which entries of a history are asked for. */
export interface EntriesAsked {
  /** A seq to go on below. */
  before?: number | undefined;
  /** Who did it, by id. */
  actorId?: string | undefined;
  /** What it was done to: the part of an event's type before the point. */
  about?: string | undefined;
}

/** A chain's entries as a reader may know them, the newest first. `more` is the seq to go on below, null at the beginning. */
export async function listEntries(
  chain: string,
  readerId: string,
  { before, actorId, about }: EntriesAsked = {},
): Promise<{ entries: Entry[]; more: number | null }> {
  const rows = await database.event.findMany({
    where: {
      chain,
      ...(before && { seq: { lt: before } }),
      ...(actorId && { actorId }),
      ...(about && { type: { startsWith: `${about}.` } }),
    },
    orderBy: { seq: "desc" },
    take: entriesPerPage + 1,
  });
  const entries = (await withholdBlind(database, readerId, rows.slice(0, entriesPerPage))).map(entryOf);
  return { entries, more: rows.length > entriesPerPage ? (entries.at(-1)?.seq ?? null) : null };
}

/** Everybody who did something that stands in a history, by name: whom it can be narrowed to. */
export async function listActors(chain: string): Promise<{ id: string; name: string }[]> {
  const rows = await database.event.groupBy({ by: ["actorId", "actorName"], where: { chain, actorId: { not: null } } });
  const named = new Map(rows.flatMap(({ actorId, actorName }) => (actorId ? [[actorId, actorName] as const] : [])));
  return [...named].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/**
 * All that a reader may know to have happened to one claim and the evidence it cites, in every wording it had, the
 * newest first.
 */
export async function listClaimEntries(claim: { id: string; articleId: string }, readerId: string): Promise<Entry[]> {
  const pieces = await database.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE piece AS (
      SELECT e."id", e."supersedesId" FROM "Evidence" e JOIN "Citation" c ON c."evidenceId" = e."id"
      JOIN "Claim" k ON k."id" = c."claimId"
      WHERE k."id" = ${claim.id}::uuid
        AND NOT is_blind_for(${readerId}::uuid, c."citedById", c."blindRound", k."round")
      UNION SELECT e."id", e."supersedesId" FROM "Evidence" e JOIN piece ON e."id" = piece."supersedesId"
    ) SELECT "id" FROM piece`;
  const withdrawn = {
    type: { in: typesFoundBy("piece") },
    subjectId: { in: pieces.map(({ id }) => id) },
  };
  const rows = await database.event.findMany({
    where: {
      chain: claim.articleId,
      OR: [...(await aboutClaim(database, claim)), withdrawn, { blindClaimId: claim.id }],
    },
    orderBy: { seq: "desc" },
  });
  // That somebody worked on this claim is kept from others too.
  const readable = await withholdBlind(database, readerId, rows);
  return readable.filter(({ type, payload }) => type !== "work.sealed" || payload !== null).map(entryOf);
}

/** The typed events of one claim that a reader may know, the newest first. */
export const listClaimHistory = (claim: { id: string; articleId: string }, readerId: string) =>
  historyOfClaim(database, claim, readerId);
