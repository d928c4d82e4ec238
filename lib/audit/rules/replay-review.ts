import type { ReplayedEvent } from "./replay";
import { change, read, type State } from "./replay-state";

/**
 * What reviews and evidence do to an article's state; other events do nothing here. What was done blind in the round
 * `blindRound` leaves the claim itself alone.
 */
export function applyReview(state: State, happened: ReplayedEvent, blindRound: number | null = null): void {
  const { event, actorId, actorName, at } = happened;
  const { id } = event.subject;
  const moveOn = (claimId: string, fields: Record<string, unknown>) =>
    blindRound === null && change(state, `claim:${claimId}`, fields);
  const newPiece = { addedById: actorId, addedByName: actorName, createdAt: at, withdrawal: null };
  const newCitation = { citedById: actorId, citedByName: actorName, blindRound, createdAt: at };
  switch (event.type) {
    case "check.taken-over":
    case "verdict.recorded": {
      const { reviewId, verdict, completes, disagreed } = event.payload;
      if (event.type === "check.taken-over")
        for (const { id: evidenceId, stance, added } of event.payload.evidence) {
          if (added) state.set(`evidence:${evidenceId}`, { ...added, supersedesId: null, ...newPiece });
          state.set(`citation:${id}:${evidenceId}:${actorId}`, { stance, ...newCitation });
        }
      const round = Number(read(state, `claim:${id}`).round);
      addReview(state, { ...happened, event }, completes ? round : blindRound);
      const over = completes ? { round: round + 1, disagreed } : {};
      moveOn(id, { ...(disagreed ? { verdict: null, reviewId: null } : { verdict, reviewId }), ...over });
      break;
    }
    case "disagreement.settled": {
      const { verdict, reviewId } = event.payload;
      addReview(state, { ...happened, event }, null);
      moveOn(id, { verdict, reviewId, disagreed: false });
      break;
    }
    case "review.retracted": {
      const { reviewId, reason, after, disagreed } = event.payload;
      const retraction = { reason, byId: actorId, byName: actorName, at };
      state.set(`review:${reviewId}`, { ...read(state, `review:${reviewId}`), retraction });
      moveOn(id, { ...after, disagreed });
      break;
    }
    case "evidence.added":
      state.set(`evidence:${id}`, { ...event.payload, supersedesId: null, ...newPiece });
      break;
    case "evidence.superseded": {
      const { before: _, claims, ...piece } = event.payload;
      state.set(`evidence:${id}`, { ...piece, ...newPiece });
      for (const [key, citation] of citationsOf(state, { evidenceId: piece.supersedesId })) {
        const [, claimId, , by] = key.split(":");
        state.delete(key);
        state.set(`citation:${claimId}:${id}:${by}`, citation);
      }
      for (const claimId of claims) moveOn(claimId, {});
      break;
    }
    case "evidence.cited": {
      const { evidenceId, stance, before, of, reopened } = event.payload;
      const own = `citation:${id}:${evidenceId}:${actorId}`;
      const replaced = before === null ? null : replacedCitation(state, { claimId: id, evidenceId, of });
      // A change of stance keeps the day of the citation: it is its place in the list.
      const { createdAt, blindRound: saidIn } = replaced ? read(state, replaced) : newCitation;
      if (replaced) state.delete(replaced);
      state.set(own, { ...newCitation, stance, createdAt, blindRound: saidIn });
      moveOn(id, reopened ? { verdict: null, reviewId: null } : {});
      break;
    }
    case "evidence.withdrawn": {
      state.set(`evidence:${id}`, { ...read(state, `evidence:${id}`), withdrawal: event.payload.reason });
      for (const claimId of event.payload.claims) moveOn(claimId, {});
      for (const { claimId } of event.payload.reopened)
        state.set(`claim:${claimId}`, { ...read(state, `claim:${claimId}`), verdict: null, reviewId: null });
      break;
    }
  }
}

type Judged = Extract<
  ReplayedEvent["event"],
  { type: "verdict.recorded" | "check.taken-over" | "disagreement.settled" }
>;

function addReview(
  state: State,
  { event, actorId, actorName, at }: ReplayedEvent & { event: Judged },
  blindRound: number | null,
) {
  const { reviewId, verdict, rationale, correction } = event.payload;
  state.set(`review:${reviewId}`, {
    claimId: event.subject.id,
    reviewerId: actorId,
    reviewerName: actorName,
    ...{ verdict, rationale, correction, blindRound },
    claimVersion: read(state, `claim:${event.subject.id}`).version,
    takenFromId: event.type === "check.taken-over" ? event.payload.from.reviewId : null,
    settles: event.type === "disagreement.settled",
    createdAt: at,
    retraction: null,
  });
}

function citationsOf(state: State, sought: { claimId?: string; evidenceId: string }) {
  return [...state].filter(([key]) => {
    const [name, claimId, evidenceId] = key.split(":");
    return name === "citation" && evidenceId === sought.evidenceId && (sought.claimId ?? claimId) === claimId;
  });
}

/** An older event does not say whose citation took on the new stance: there was but one. */
function replacedCitation(state: State, { of, ...sought }: { claimId: string; evidenceId: string; of: string | null }) {
  if (of) return `citation:${sought.claimId}:${sought.evidenceId}:${of}`;
  const [found] = citationsOf(state, sought);
  if (!found) throw new Error(`the history changes a citation of ${sought.evidenceId} before it was made`);
  return found[0];
}
