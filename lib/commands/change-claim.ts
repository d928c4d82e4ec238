import { appendEvent } from "@/lib/audit/append-event";
import { lastChangeOf } from "@/lib/audit/last-change";
import { sealEvents } from "@/lib/audit/rules/seal-event";
import type { SealableEvent } from "@/lib/audit/rules/sealed-events";
import type { DeskEvent } from "@/lib/audit/schema";
import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import type { Prisma } from "@/lib/database/generated/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";
import { lockArticle, notOpen } from "./lock-article";

const lockedClaim = {
  include: {
    citations: { include: { evidence: true }, orderBy: { createdAt: "asc" } },
    review: true,
    article: { select: { requiredReviews: true } },
  },
} satisfies Prisma.ClaimDefaultArgs;
/** A claim under lock, with the citations that whoever locked it may know. */
export type LockedClaim = Prisma.ClaimGetPayload<typeof lockedClaim>;

export type ClaimTransition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
  /** Done blind: the claim's row does not change, nor its version, and nobody else's page grows stale. */
  | { ok: true; change: null; blindRound: number; events: SealableEvent[] }
  | { ok: true; change: Prisma.ClaimUncheckedUpdateInput; events: DeskEvent[] };

export interface ChangedClaim {
  claimId: string;
  version: number;
  changed: boolean;
}

/** Whom a command is about: the claim, and the version of it that the person saw. */
export interface ClaimTarget {
  claimId: string;
  version: number;
}

/**
 * The one way a claim changes: lock, authorize, refuse what is stale, decide, write with the version checked, record.
 * `decide` may write rows beside the claim (a review, a citation) through `tx`, dated `at` like the events.
 */
export function changeClaim(
  actor: Actor,
  action: Action,
  { claimId, version }: ClaimTarget,
  decide: (claim: LockedClaim, tx: Transaction, at: Date) => ClaimTransition | Promise<ClaimTransition>,
  { retiredToo = false, orphanedToo = false } = {},
): Promise<Outcome<ChangedClaim>> {
  return commandTransaction(async (tx) => {
    const where = await tx.claim.findUnique({ where: { id: claimId }, select: { articleId: true } });
    if (!where) return noSuchClaim;
    const article = await lockArticle(tx, where.articleId);
    const refused = refusal(actor, action);
    if (refused) return refused;
    const closed = article && notOpen(article);
    if (closed) return closed;
    const claim = await lockedClaimOf(tx, claimId, actor.id);
    if (claim.version !== version) return staleClaim(tx, claim);
    if (claim.retirement !== null && !retiredToo) return retiredClaim(claim);
    if (claim.candidateAnchors !== null && !orphanedToo) return orphanedClaim(claim);

    const at = new Date();
    const transition = await decide(claim, tx, at);
    if (!transition.ok) return transition;
    if (transition.change === null) {
      const sealed = "blindRound" in transition;
      if (sealed)
        await appendEvent(tx, claim.articleId, actor, sealEvents(claim, transition.blindRound, transition.events), at);
      return done({ claimId, version, changed: sealed });
    }
    await writeTransition(tx, actor, claim, transition, at);
    return done({ claimId, version: version + 1, changed: true });
  });
}

export const noSuchClaim = failed("not-found", "There is no such claim.");
export const unchangedClaim = { ok: true, change: null } as const;

/** What is said of a claim: in the open it moves the claim on, blind it does not. `blindRound` is the round, or null. */
export const saidOfClaim = (blindRound: number | null, events: SealableEvent[]): ClaimTransition =>
  blindRound === null ? { ok: true, change: {}, events } : { ok: true, change: null, blindRound, events };

export async function lockedClaimOf(tx: Transaction, id: string, actorId: string): Promise<LockedClaim> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id }, ...lockedClaim });
  const citations = claim.citations.filter(
    ({ citedById, blindRound }) => !isBlindFor(actorId, { byId: citedById, blindRound }, claim),
  );
  return { ...claim, citations };
}

export const retiredClaim = ({ number, retirement }: LockedClaim) =>
  failed(
    "conflict",
    retirement === "deleted"
      ? `Claim ${number} is no longer in use: its words are gone from the article.`
      : retirement === "superseded"
        ? `Claim ${number} is no longer in use: a newer extractor does not find it. Add a claim on its words to judge them.`
        : `Claim ${number} is no longer in use: other claims took its place. Undo that first.`,
  );

export const orphanedClaim = ({ number }: LockedClaim) =>
  failed("conflict", `Claim ${number} needs a place in the newest revision first.`);

export async function writeTransition(
  tx: Transaction,
  actor: Actor,
  { id, articleId, version }: LockedClaim,
  { change, events }: { change: Prisma.ClaimUncheckedUpdateInput; events: DeskEvent[] },
  at: Date,
) {
  const written = await tx.claim.updateMany({
    where: { id, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (written.count !== 1) throw new Error(`claim ${id} changed under its lock`);
  for (const event of events) await appendEvent(tx, articleId, actor, event, at);
}

export async function staleClaim(tx: Transaction, claim: LockedClaim) {
  return failed(
    "conflict",
    "This claim changed while you were working on it. Nothing of yours is lost: look, and decide again.",
    {
      current: { version: claim.version, ...(await lastChangeOf(tx, claim)) },
    },
  );
}
