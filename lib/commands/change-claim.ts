import { appendEvent } from "@/lib/audit/append-event";
import type { BlindableEvent } from "@/lib/audit/events/blindable";
import { lastChangeOf } from "@/lib/audit/last-change";
import { blindEvent } from "@/lib/audit/rules/blind-event";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Action, Actor } from "@/lib/auth/rules/permissions";
import { isBlindFor } from "@/lib/blinding/rules/blind";
import type { Article, Citation, Claim, Prisma, Review } from "@/lib/database/generated/client";
import type { Transaction } from "@/lib/database/transaction";
import { done, type Failure, failed, type Outcome } from "@/lib/outcome";
import { type Command, command } from "./command";
import { notOpen } from "./lock-article";
import { lockClaim } from "./lock-claim";

const lockedClaim = {
  include: { citations: { include: { evidence: true }, orderBy: { createdAt: "asc" } }, review: true },
} satisfies Prisma.ClaimDefaultArgs;
/** A claim of a locked article, with the citations that whoever locked it may know. */
export type LockedClaim = Prisma.ClaimGetPayload<typeof lockedClaim> & {
  article: Article;
  /** Given blind in its round and not taken back, the newest last, where these were read with it. */
  blindReviews?: Review[];
};

export type ClaimTransition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
  /** Done blind: the claim's row does not change, nor its version, and nobody else's page grows stale. */
  | { ok: true; change: null; blindRound: number; events: BlindableEvent[] }
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
 * The one way a claim changes: refuse what is stale, decide, write with the version checked, record. `decide` may write rows
 * beside the claim (a review, a citation), dated like the events.
 */
export function changeClaim(
  actor: Actor,
  action: Action,
  { claimId, version }: ClaimTarget,
  decide: (claim: LockedClaim, command: Command) => ClaimTransition | Promise<ClaimTransition>,
  { retiredToo = false, orphanedToo = false } = {},
): Promise<Outcome<ChangedClaim>> {
  const lock = lockClaim(claimId, actor.id);
  return command(actor, { action, lock, account: (locked) => locked.account }, async (given, locked) => {
    const { article, review, blindReviews } = locked;
    const closed = notOpen(article);
    if (closed) return closed;
    const citations = known(given, locked.claim, locked.citations);
    const claim: LockedClaim = { ...locked.claim, article, review, citations, blindReviews };
    if (claim.version !== version) return staleClaim(given.tx, claim);
    if (claim.state === "retired" && !retiredToo) return retiredClaim(claim);
    if (claim.state === "orphaned" && !orphanedToo) return orphanedClaim(claim);

    const transition = await decide(claim, given);
    if (!transition.ok) return transition;
    if (transition.change === null) {
      if (!("blindRound" in transition)) return done({ claimId, version, changed: false });
      const sealed = blindEvent(claim, transition.blindRound, transition.events);
      await appendEvent(given.tx, article.id, given.actor, sealed, given.at);
      return done({ claimId, version, changed: true });
    }
    await writeTransition(given, claim, transition);
    return done({ claimId, version: version + 1, changed: true });
  });
}

export const unchangedClaim = { ok: true, change: null } as const;

/** What is said of a claim: in the open it moves the claim on, blind it does not. `blindRound` is the round, or null. */
export const saidOfClaim = (blindRound: number | null, events: BlindableEvent[]): ClaimTransition =>
  blindRound === null ? { ok: true, change: {}, events } : { ok: true, change: null, blindRound, events };

export async function lockedClaimOf({ tx, actor }: Command, id: string, article: Article): Promise<LockedClaim> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id }, ...lockedClaim });
  return { ...claim, citations: known({ actor }, claim, claim.citations), article };
}

const known = <T extends Citation>({ actor }: Pick<Command, "actor">, claim: Claim, citations: readonly T[]) =>
  citations.filter(({ citedById, blindRound }) => !isBlindFor(actor.id, { byId: citedById, blindRound }, claim));

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
  { tx, actor, at }: Command,
  { id, articleId, version }: LockedClaim,
  { change, events }: { change: Prisma.ClaimUncheckedUpdateInput; events: DeskEvent[] },
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
