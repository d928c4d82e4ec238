import { blindRoundOf } from "@/lib/blinding/rules/blind-round-of";
import type { PersonHere } from "@/lib/live/schema";

/** One open page. */
export interface PageRow {
  userId: string;
  userName: string;
  claimId: string | null;
  working: boolean;
}

type ClaimOfPage = { id: string } & Parameters<typeof blindRoundOf>[1];

/**
 * The people behind the open pages, by name, each once. Where two judge a claim blind, nobody is told who is at it:
 * then only that they are in the article.
 */
export function peopleHere(
  pages: readonly PageRow[],
  article: { requiredReviews: number },
  claims: readonly ClaimOfPage[],
): PersonHere[] {
  const open = new Set(claims.filter((claim) => blindRoundOf(article, claim) === null).map(({ id }) => id));
  const people = new Map<string, PersonHere>();
  for (const { userId, userName, claimId, working } of pages) {
    const person = people.get(userId) ?? { userId, name: userName, claims: [] };
    people.set(userId, person);
    if (claimId === null || !open.has(claimId)) continue;
    const known = person.claims.find((one) => one.claimId === claimId);
    if (known) known.working ||= working;
    else person.claims.push({ claimId, working });
  }
  const order = (a: PersonHere, b: PersonHere) => a.name.localeCompare(b.name, "en") || (a.userId < b.userId ? -1 : 1);
  return [...people.values()].sort(order);
}
