import { appendEvent } from "@/lib/audit/append-event";
import { sealEvents } from "@/lib/audit/rules/seal-event";
import type { WorkEvent } from "@/lib/audit/rules/work-events";
import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import type { Article, Claim } from "@/lib/database/generated/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Failure, type Outcome } from "@/lib/outcome";
import { noSuchClaim } from "./change-claim";
import { lockArticle, notOpen } from "./lock-article";

export interface BesideClaim {
  tx: Transaction;
  article: Article;
  claim: Claim;
  at: Date;
}

/** What was done beside the claim: nothing, or one event of rows that are written already. */
export type Deed =
  | { ok: false; failure: Failure }
  | { ok: true; event: null }
  | { ok: true; event: WorkEvent; blindRound: number | null };

/**
 * The one way something is written beside a claim that leaves its version alone, so that nobody's verdict becomes stale by
 * it: lock the article, authorize, write, record. `work` writes its row dated `at`, like the event.
 */
export function besideClaim(
  actor: Actor,
  action: Action,
  claimId: string,
  work: (beside: BesideClaim) => Promise<Deed>,
): Promise<Outcome<{ claimId: string; changed: boolean }>> {
  return commandTransaction(async (tx) => {
    const where = await tx.claim.findUnique({ where: { id: claimId }, select: { articleId: true } });
    const article = where && (await lockArticle(tx, where.articleId));
    if (!article) return noSuchClaim;
    const refused = refusal(actor, action) ?? notOpen(article);
    if (refused) return refused;
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId } });
    const at = new Date();
    const deed = await work({ tx, article, claim, at });
    if (!deed.ok) return deed;
    if (!deed.event) return done({ claimId, changed: false });
    await recordWork(tx, actor, claim, deed, at);
    return done({ claimId, changed: true });
  });
}

/** Records what was done beside a claim; what was done blind, in round `blindRound`, so that it tells nobody else of it. */
export async function recordWork(
  tx: Transaction,
  actor: Actor,
  claim: { id: string; articleId: string },
  { event, blindRound }: { event: WorkEvent; blindRound: number | null },
  at: Date,
) {
  const told = blindRound === null ? event : sealEvents(claim, blindRound, [event]);
  await appendEvent(tx, claim.articleId, actor, told, at);
}
