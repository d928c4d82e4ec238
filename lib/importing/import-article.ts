import type { DetailsInput, RequiredReviews } from "@/lib/articles/schema";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { bodyText } from "@/lib/body-text";
import type { ExtractionParts } from "@/lib/claims/rules/extraction-parts";
import { command, type Lock } from "@/lib/commands/command";
import { database } from "@/lib/database/client";
import { importing } from "@/lib/database/limits";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { tooManyClaims } from "@/lib/extraction/claim-limit";
import { findClaimsJob } from "@/lib/extraction/jobs";
import { done, type Outcome } from "@/lib/outcome";
import { otherLanguage } from "@/lib/reading/language";
import { type ReadArticle, readJob } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import type { Thread } from "@/lib/threads/thread-pool";
import { type ImportInput, receive } from "./receive";
import { sha256, storeArticle } from "./store-article";

export interface Imported {
  articleId: string;
  /** True where the desk already had this very text: nothing was written. */
  existing: boolean;
  claims: number;
  /** Why the article was stored without claims; extractAgain finds them. Null where they were found. */
  problem: string | null;
}

/** What the file holds and the text does not, and what may be wrong with the reading. */
export type WhatWasRead = Pick<ReadArticle, "leftOut" | "doubts">;

/** The article that has this very text, by the SHA-256 of it. */
export async function sameText(db: Pick<Transaction, "revision">, digest: string): Promise<Imported | null> {
  const found = await db.revision.findFirst({
    where: { sha256: digest, article: { withdrawnAt: null } },
    select: { articleId: true, _count: { select: { claims: true } } },
  });
  return found && { articleId: found.articleId, existing: true, claims: found._count.claims, problem: null };
}

/**
 * Reads, splits and stores an article as revision 1 with its claims; the same text twice leads to the first. The claims
 * of an article whose extraction fails are left for later: the article itself is never lost. `settle` is done in the transaction
 * that stores it, or that finds the first.
 */
export async function importArticle(
  asking: Actor,
  input: ImportInput,
  given: DetailsInput,
  requiredReviews: RequiredReviews = 1,
  settle: (tx: Transaction, imported: Imported & WhatWasRead) => Promise<unknown> = async () => {},
): Promise<Outcome<Imported & WhatWasRead>> {
  const refused = refusal(asking, "article.import");
  if (refused) return refused;
  const received = await receive(input, given);
  if (!received.ok) return received;
  const found = await deskPool().inTurn(async (thread) => {
    const read = await thread.run(readJob, received.value);
    if (!read.ok) return read;
    return read.value.ok ? findClaims(thread, read.value.value) : read.value;
  });
  if (!found.ok) return found;
  const { leftOut, doubts } = found.value.article;
  const kept = await keep(asking, found.value, requiredReviews, (tx, imported) =>
    settle(tx, { ...imported, leftOut, doubts }),
  );
  return kept.ok ? done({ ...kept.value, leftOut, doubts }) : kept;
}

export type Found =
  | { article: ReadArticle; before: Imported }
  | { article: ReadArticle; digest: string; extraction: Outcome<ExtractionParts> };

/**
 * Finds the claims of an article that was read, unless the desk has its text already. In another language than English there are none
 * to be found, unless whoever imports it asks for them all the same: they are marked by hand.
 */
export async function findClaims(
  thread: Thread,
  article: ReadArticle,
  { anyLanguage = false } = {},
): Promise<Outcome<Found>> {
  const { title, publishedAt } = article.details;
  const digest = sha256(article.text);
  const before = await sameText(database, digest);
  if (before) return done({ article, before });
  const isRead = anyLanguage || otherLanguage(article.text) === null;
  const text = isRead ? bodyText(article.text, article.structure) : "";
  const extraction = await thread.run(findClaimsJob, { text, title, publishedAt });
  const tooMany = extraction.ok && tooManyClaims(extraction.value.claims);
  if (tooMany) return tooMany;
  return done({ article, digest, extraction });
}

/** Stores what was found; `settle` is done in the same transaction, whether the desk had the text by then or not. */
export async function keep(
  asking: Actor,
  found: Found,
  requiredReviews: RequiredReviews,
  settle: (tx: Transaction, imported: Imported) => Promise<unknown> = async () => {},
): Promise<Outcome<Imported>> {
  if ("before" in found) {
    const { before } = found;
    await inTransaction((tx) => settle(tx, before));
    return done(before);
  }
  const { article, digest, extraction } = found;
  const claims = extraction.ok ? extraction.value : null;
  const problem = extraction.ok ? null : extraction.failure.message;
  return command(
    asking,
    { action: "article.import", lock: lockText(digest), limits: importing },
    async ({ tx, actor }) => {
      const before = await sameText(tx, digest);
      const stored = before ?? (await storeArticle(tx, actor, { ...article, digest, requiredReviews }, claims));
      const imported = before ?? { ...stored, existing: false, problem };
      await settle(tx, imported);
      return done(imported);
    },
  );
}

/** There is no row to lock yet: whoever brings the same text waits. */
const lockText =
  (digest: string): Lock<null> =>
  async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${digest}, 0))`;
    return done(null);
  };
