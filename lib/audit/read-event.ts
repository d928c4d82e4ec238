import { type DeskEvent, eventSchema } from "./schema";

/**
 * A stored event as the typed one it was; null where its payload is withheld or erased. Throws on a row that is no event.
 */
export function readEvent(row: {
  type: string;
  subjectType: string;
  subjectId: string;
  payload: string | null;
}): DeskEvent | null {
  if (row.payload === null) return null;
  return eventSchema.parse({
    type: row.type,
    subject: { type: row.subjectType, id: row.subjectId },
    payload: JSON.parse(row.payload),
  });
}
