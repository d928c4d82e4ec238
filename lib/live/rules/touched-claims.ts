import { z } from "zod";

/** What following an article needs of an event's row; `payload` only where it names claims. */
export interface LiveRow {
  seq: number;
  type: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  payload: string | null;
}

const named = z.array(z.object({ id: z.uuid() })).default([]);
const namesClaims = z.object({
  claimId: z.uuid().optional(),
  claims: z.array(z.uuid()).default([]),
  parents: named,
  children: named,
});

/** What was said blind: its payload alone tells of which claim, and by whom it was meant for nobody else yet. */
export const isSealed = ({ type }: Pick<LiveRow, "type">) => type === "work.sealed";

/** The claims an event touched, each once; an empty list where it was about none, or about the article as a whole. */
export function touchedClaims({ subjectType, subjectId, payload }: LiveRow): string[] {
  const { claimId, claims, parents, children } = namesClaims.parse(payload === null ? {} : JSON.parse(payload));
  const subject = subjectType === "claim" ? [subjectId] : [];
  const kin = [...parents, ...children].map(({ id }) => id);
  return [...new Set([...subject, ...(claimId ? [claimId] : []), ...claims, ...kin])];
}

/** What takes a claim out of the list of those in need of a place, or into it. */
const placing: readonly string[] = ["claim.placed", "claim.found-gone", "claim.gone-undone"];

/** Whether the article itself, its text, or its claims all at once are other than they were. */
export const isOfArticle = (row: Pick<LiveRow, "type" | "subjectType">) =>
  !isSealed(row) && (row.subjectType === "article" || row.subjectType === "revision" || placing.includes(row.type));
