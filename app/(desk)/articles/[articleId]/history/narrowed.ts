import { z } from "zod";
import { type Entry, listClaimEntries, listEntries } from "@/lib/audit/queries";
import { eventNumberSchema } from "@/lib/audit/rules/event-number";
import { claimByNumber } from "@/lib/views/words-of-claims";

/** What things are done to, as the first part of an event's type says it. */
export const abouts = ["verdict", "review", "evidence", "claim", "claims", "comment", "article"] as const;

/** Which part of a history an address asks for; what it does not know narrows nothing. */
export const askedSchema = z.object({
  before: eventNumberSchema.catch(undefined),
  person: z.uuid().optional().catch(undefined),
  about: z.enum(abouts).optional().catch(undefined),
  claim: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
});
export type Asked = z.infer<typeof askedSchema>;

/** The entries that are asked for, as this reader may know them; those of one claim are few, and come at once. */
export async function narrowedEntries(
  articleId: string,
  readerId: string,
  { before, person, about, claim: number }: Asked,
): Promise<{ entries: Entry[]; more: number | null }> {
  if (number === undefined) return listEntries(articleId, readerId, { before, actorId: person, about });
  const claim = await claimByNumber(articleId, number);
  const all = claim ? await listClaimEntries({ id: claim.id, articleId }, readerId) : [];
  const entries = all.filter(
    ({ actorId, type }) => (!person || actorId === person) && (!about || type.startsWith(`${about}.`)),
  );
  return { entries, more: null };
}

/** The same part of the history, below an event. */
export function narrowedPath({ person, about, claim }: Asked, before?: number): string {
  const parts = Object.entries({ person, about, claim, before }).filter(([, value]) => value !== undefined);
  return `?${new URLSearchParams(parts.map(([name, value]) => [name, String(value)]))}`;
}
