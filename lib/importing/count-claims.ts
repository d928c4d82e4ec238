import type { RecordedFinding } from "@/lib/audit/rules/recorded-finding";
import { bodyText } from "@/lib/body-text";
import { findClaimsJob } from "@/lib/extraction/jobs";
import { byWeight } from "@/lib/findings/rules/weight";
import { otherLanguage } from "@/lib/reading/language";
import type { ReadArticle } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";

/** A longer text takes seconds, and its claims are found once it is imported. */
const longest = 200_000;

export interface Foretold {
  claims: number;
  /** What the desk checks find, the heaviest first. */
  checks: RecordedFinding[];
}

/** What would be found in what was read; null where that is not worth the time, cannot be told, or none are looked for. */
export async function countClaims({ text, structure, details }: ReadArticle): Promise<Foretold | null> {
  if (text.length > longest || otherLanguage(text) !== null) return null;
  const { title, publishedAt } = details;
  const input = { text: bodyText(text, structure), title, publishedAt };
  const found = await deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
  return found.ok ? { claims: found.value.claims, checks: byWeight(found.value.checks ?? []) } : null;
}
