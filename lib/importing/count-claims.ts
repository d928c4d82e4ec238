import { bodyText } from "@/lib/body-text";
import { findClaimsJob } from "@/lib/extraction/jobs";
import { otherLanguage } from "@/lib/reading/language";
import type { ReadArticle } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";

/** A longer text takes seconds, and its claims are found once it is imported. */
const longest = 200_000;

/** How many claims would be found in what was read; null where that is not worth the time, cannot be told, or none are looked for. */
export async function countClaims({ text, structure, details }: ReadArticle): Promise<number | null> {
  if (text.length > longest || otherLanguage(text) !== null) return null;
  const { title, publishedAt } = details;
  const input = { text: bodyText(text, structure), title, publishedAt };
  const found = await deskPool().inTurn((thread) => thread.run(findClaimsJob, input));
  return found.ok ? found.value.claims : null;
}
