import { randomUUID } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/audit/rules/chain";
import { pieceSchema } from "@/lib/audit/rules/recorded-piece";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isHiddenFrom, whoCites } from "@/lib/blinding/hidden-piece";
import { askForCapture } from "@/lib/captures/ask-for-capture";
import { type ClaimTarget, changeClaim, type LockedClaim, unchangedClaim } from "@/lib/commands/change-claim";
import type { Transaction } from "@/lib/database/transaction";
import { failed } from "@/lib/outcome";
import { blindReviews, giveReview } from "./give-review";
import { activeStances } from "./rules/fallback";
import { placeReview } from "./rules/place-review";
import { sameAssertion } from "./rules/same-assertion";
import { lacking } from "./rules/verdict-rules";

const givenSchema = z.uuid();
const gone = failed("not-found", "There is no such earlier check of this claim any more.");

/**
 * Takes over the review that stands on the same claim of another article: a new review of this actor's, with that one's
 * words, and its standing evidence as this article's own. One event names where it came from and holds all of it. Within an
 * article it is the actor's own review that serves another claim, which they say asserts the same.
 */
export function takeOverCheck(actor: Actor, target: ClaimTarget, reviewId: string) {
  return changeClaim(actor, "review.record", target, async (claim, { tx, actor, at }) => {
    const id = givenSchema.safeParse(reviewId);
    const from = id.success ? await standingReview(tx, id.data) : null;
    if (!from || !mayServe(from, claim, actor)) return gone;
    if (claim.state !== "inUse") return failed("conflict", "This claim is set aside. Bring it back before judging it.");
    if (claim.review?.takenFromId === from.id) return unchangedClaim;

    const by = { createdAt: at };
    const blind = await blindReviews(tx, claim);
    const own = blind.findLast(({ reviewerId }) => reviewerId === actor.id);
    if (own?.takenFromId === from.id) return unchangedClaim;
    const evidence = await evidenceOf(tx, claim, actor.id, from.claim.citations);
    const { verdict, rationale, correction } = from;
    const stances = [...activeStances(claim.citations), ...evidence.map(({ stance }) => stance)];
    const missing = lacking(verdict, { rationale, stances });
    if (missing) return failed("conflict", `The earlier check no longer has its grounds. ${missing.message}`);
    const place = placeReview(claim, blind, { reviewerId: actor.id, verdict });
    const blindRound = place.as === "first" ? place.round : null;
    for (const { added, id: evidenceId, ...cited } of evidence) {
      const adds = { addedById: actor.id, addedByName: actor.name };
      const data = { ...by, id: evidenceId, articleId: claim.articleId, ...adds };
      if (added) {
        await tx.evidence.create({ data: { ...added, ...data } });
        await askForCapture(tx, { evidenceId, url: added.url, by: actor, at });
      }
      const cites = { citedById: actor.id, citedByName: actor.name, blindRound, stance: cited.stance };
      await tx.citation.create({ data: { claimId: claim.id, evidenceId, ...cites, ...by } });
    }
    const given = { said: { verdict, rationale, correction }, stances, takenFromId: from.id, blind };
    const { article, number } = from.claim;
    return giveReview(tx, actor, claim, given, at, (review) => ({
      type: "check.taken-over",
      subject: { type: "claim", id: claim.id },
      payload: {
        ...review,
        evidence,
        from: {
          articleId: article.id,
          title: article.title,
          number,
          claimId: from.claimId,
          reviewId: from.id,
          reviewer: from.reviewerName,
          at: from.createdAt.toISOString(),
        },
      },
    }));
  });
}

type From = NonNullable<Awaited<ReturnType<typeof standingReview>>>;

function mayServe(from: From, claim: LockedClaim, actor: Actor): boolean {
  if (from.claim.articleId !== claim.articleId) return sameAssertion(from.claim.exact, claim.exact) !== null;
  return from.claimId !== claim.id && from.reviewerId === actor.id && claim.article.requiredReviews === 1;
}

async function standingReview(tx: Transaction, id: string) {
  const claim = { include: { article: true, citations: { include: { evidence: true } } } };
  const review = await tx.review.findUnique({ where: { id }, include: { claim } });
  return review && review.claim.reviewId === id ? review : null;
}

type Citations = From["claim"]["citations"];

/** The exact place of a passage is one in what the other article's piece held. */
function withoutPlace(evidence: unknown) {
  const { place: _, ...piece } = pieceSchema.parse(evidence);
  return piece;
}

/** What this claim is to cite beside what it does: pieces this article has word for word serve again, the rest are `added`. */
async function evidenceOf(tx: Transaction, claim: LockedClaim, actorId: string, citations: Citations) {
  const pieces = await tx.evidence.findMany({
    where: { articleId: claim.articleId, withdrawal: null, supersededBy: null },
    include: { citations: whoCites },
  });
  const here = pieces.filter((piece) => !isHiddenFrom(actorId, piece.citations));
  const known = new Map(here.map((piece) => [canonicalJson(withoutPlace(piece)), piece.id]));
  const cited = new Set(claim.citations.map(({ evidenceId }) => evidenceId));
  return citations.flatMap(({ stance, evidence }) => {
    if (evidence.withdrawal !== null) return [];
    const piece = withoutPlace(evidence);
    const id = known.get(canonicalJson(piece));
    if (id && cited.has(id)) return [];
    const taken = { id: id ?? randomUUID(), title: piece.title, stance, added: id ? null : piece };
    // Two of its pieces may be alike word for word: then one serves.
    known.set(canonicalJson(piece), taken.id);
    cited.add(taken.id);
    return [taken];
  });
}
