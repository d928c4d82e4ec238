import { isBlindWork, type LiveRow, touchedClaims } from "./rules/touched-claims";
import type { LiveEvent } from "./schema";

/** What one reader's stream may say of an event. */
export function liveEventFor(readerId: string, row: LiveRow): LiveEvent {
  if (isBlindWork(row) && row.actorId !== readerId) return { seq: row.seq };
  return { seq: row.seq, type: row.type, claimIds: touchedClaims(row) };
}

/** Events in the format of text/event-stream, each with its seq as the id to go on from. */
export const eventsText = (readerId: string, rows: readonly LiveRow[]): string =>
  rows.map((row) => `id: ${row.seq}\ndata: ${JSON.stringify(liveEventFor(readerId, row))}\n\n`).join("");

/** `here` is JSON already: it is the same for all who follow. */
export const hereText = (here: string): string => `event: here\ndata: ${here}\n\n`;

/** A comment would do to keep the connection open, but a browser's page would not hear it, nor miss it. */
export const beatText = "event: beat\ndata:\n\n";

/** Milliseconds a browser waits before it comes again by itself. */
export const openingText = "retry: 2000\n\n";
