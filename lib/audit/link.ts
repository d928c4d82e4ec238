import type { Link } from "./rules/chain";
import type { ReadableEvent } from "./withhold-blind";

/** Names what a link is, so that nothing else of the row ever stands in a file that goes from hand to hand. */
export const linkOf = (row: ReadableEvent): Link => ({
  seq: row.seq,
  actorId: row.actorId,
  actorName: row.actorName,
  type: row.type,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  salt: row.salt,
  payloadHash: row.payloadHash,
  payload: row.payload,
  prevHash: row.prevHash,
  hash: row.hash,
  at: row.at.toISOString(),
});
