import { readEvent } from "@/lib/audit/read-event";
import { articleEventTypes, claimsTouchedBy } from "@/lib/audit/rules/touched";

/** What following an article needs of an event's row; `payload` only where it touches less than the whole article. */
export interface LiveRow {
  seq: number;
  type: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  payload: string | null;
}

/** What was said blind: its payload alone tells of which claim, and by whom it was meant for nobody else yet. */
export const isBlindWork = ({ type }: Pick<LiveRow, "type">) => type === "work.sealed";

/** The claims an event touched, each once; without its payload, the one it was told of, if it was told of one. */
export function touchedClaims(row: LiveRow): string[] {
  const event = readEvent(row);
  if (event) return claimsTouchedBy(event);
  return row.subjectType === "claim" ? [row.subjectId] : [];
}

/** Whether the article itself, its text, or its claims all at once are other than they were. */
export const isOfArticle = ({ type }: Pick<LiveRow, "type">) => articleEventTypes.includes(type);
