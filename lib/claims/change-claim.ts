import { lockArticle, notOpen } from "@/lib/articles/lock-article";
import { appendEvent } from "@/lib/audit/append-event";
import { lastChangeOf } from "@/lib/audit/last-change";
import type { DeskEvent } from "@/lib/audit/schema";
import { type Action, type Actor, refusal } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/database/generated/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";

const lockedClaim = {
  include: { citations: { include: { evidence: true } }, review: true },
} satisfies Prisma.ClaimDefaultArgs;
export type LockedClaim = Prisma.ClaimGetPayload<typeof lockedClaim>;

export type ClaimTransition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
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
  { retiredToo = false } = {},
): Promise<Outcome<ChangedClaim>> {
  return inTransaction(async (tx) => {
    const where = await tx.claim.findUnique({ where: { id: claimId }, select: { articleId: true } });
    if (!where) return noSuchClaim;
    const article = await lockArticle(tx, where.articleId);
    const refused = refusal(actor, action);
    if (refused) return refused;
    const closed = article && notOpen(article);
    if (closed) return closed;
    const claim = await lockedClaimOf(tx, claimId);
    if (claim.version !== version) return staleClaim(tx, claim);
    if (claim.retirement !== null && !retiredToo) return retiredClaim(claim);

    const at = new Date();
    const transition = await decide(claim, tx, at);
    if (!transition.ok) return transition;
    if (transition.change === null) return done({ claimId, version, changed: false });
    await writeTransition(tx, actor, claim, transition, at);
    return done({ claimId, version: version + 1, changed: true });
  });
}

export const noSuchClaim = failed("not-found", "There is no such claim.");
export const unchangedClaim = { ok: true, change: null } as const;

export const lockedClaimOf = (tx: Transaction, id: string) =>
  tx.claim.findUniqueOrThrow({ where: { id }, ...lockedClaim });

export const retiredClaim = ({ number, retirement }: LockedClaim) =>
  failed(
    "conflict",
    retirement === "superseded"
      ? `Claim ${number} is no longer in use: a newer extractor does not find it. Add a claim on its words to judge them.`
      : `Claim ${number} is no longer in use: other claims took its place. Undo that first.`,
  );

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
  const lastChange = await lastChangeOf(tx, claim);
  return failed(
    "conflict",
    "This claim changed while you were working on it. Nothing of yours is lost: look, and decide again.",
    {
      current: { version: claim.version, lastChange },
    },
  );
}
