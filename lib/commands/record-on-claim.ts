import { appendEvent } from "@/lib/audit/append-event";
import type { WorkEvent } from "@/lib/audit/events/blindable";
import { blindEvent } from "@/lib/audit/rules/blind-event";
import type { Action, Actor } from "@/lib/auth/rules/permissions";

import type { Article, Claim } from "@/lib/database/generated/client";
import { done, type Failure, type Outcome } from "@/lib/outcome";
import { type Command, command } from "./command";
import { notOpen } from "./lock-article";
import { lockClaim } from "./lock-claim";

export interface OnClaim extends Command {
  article: Article;
  claim: Claim;
}

/** What was done beside the claim: nothing, or one event of rows that are written already. */
export type Recorded =
  | { ok: false; failure: Failure }
  | { ok: true; event: null }
  | { ok: true; event: WorkEvent; blindRound: number | null };

/**
 * The one way something is written beside a claim that leaves its version alone, so that nobody's verdict becomes stale by
 * it. `work` writes its row, dated like the event.
 */
export function recordOnClaim(
  actor: Actor,
  action: Action,
  claimId: string,
  work: (given: OnClaim) => Promise<Recorded>,
): Promise<Outcome<{ claimId: string; changed: boolean }>> {
  const lock = lockClaim(claimId, actor.id);
  return command(actor, { action, lock, account: (locked) => locked.account }, async (given, { article, claim }) => {
    const closed = notOpen(article);
    if (closed) return closed;
    const recorded = await work({ ...given, article, claim });
    if (!recorded.ok) return recorded;
    if (!recorded.event) return done({ claimId, changed: false });
    await recordWork(given, claim, recorded);
    return done({ claimId, changed: true });
  });
}

/** Records what was done beside a claim; what was done blind, in round `blindRound`, so that it tells nobody else of it. */
export async function recordWork(
  { tx, actor, at }: Command,
  claim: { id: string; articleId: string },
  { event, blindRound }: { event: WorkEvent; blindRound: number | null },
) {
  const told = blindRound === null ? event : blindEvent(claim, blindRound, [event]);
  await appendEvent(tx, claim.articleId, actor, told, at);
}
