import { applyReshape } from "./replay-reshape";
import { addClaim, change, read, type State } from "./replay-state";
import type { DeskEvent } from "./schema";

export type { State } from "./replay-state";

export interface ReplayedEvent {
  event: DeskEvent;
  actorId: string | null;
  actorName: string;
  /** ISO 8601: the time that the rows of the change carry too. */
  at: string;
}

/** Rebuilds an article's state from its events alone, in order. Pure; an event about what never was throws. */
export function replay(events: Iterable<ReplayedEvent>): State {
  const state: State = new Map();
  for (const happened of events) apply(state, happened);
  return state;
}

/** Events of the `desk` chain leave an article's state alone; their own replay is in replay-desk.ts. */
export function apply(state: State, { event, actorId, actorName, at }: ReplayedEvent): void {
  const { id } = event.subject;
  const newPiece = { addedById: actorId, addedByName: actorName, createdAt: at, withdrawal: null };
  switch (event.type) {
    case "article.imported": {
      const { revision, ...details } = event.payload;
      const imported = { importedById: actorId, importedByName: actorName, importedAt: at };
      state.set("article", { ...details, ...imported, closedAt: null, archivedAt: null, reviewers: 1, version: 1 });
      state.set(`revision:${revision.id}`, { ...revision, createdAt: at });
      break;
    }
    case "article.amended":
      change(state, "article", event.payload.after);
      break;
    case "article.closed":
      change(state, "article", { closedAt: at });
      break;
    case "article.reopened":
      change(state, "article", { closedAt: null });
      break;
    case "article.archived":
      change(state, "article", { archivedAt: at });
      break;
    case "article.unarchived":
      change(state, "article", { archivedAt: null });
      break;
    case "claims.extracted":
      for (const claim of event.payload.claims) addClaim(state, claim, id, event.payload.extractor);
      break;
    case "claim.added": {
      const { revisionId, exact: _, ...claim } = event.payload;
      addClaim(state, { id, ...claim }, revisionId, null);
      break;
    }
    case "claim.dismissed":
      change(state, `claim:${id}`, { dismissal: event.payload.reason });
      break;
    case "claim.restored":
      change(state, `claim:${id}`, { dismissal: null });
      break;
    case "check.taken-over":
    case "verdict.recorded": {
      const evidence = event.type === "check.taken-over" ? event.payload.evidence : [];
      for (const { id: evidenceId, stance, added } of evidence) {
        if (added) state.set(`evidence:${evidenceId}`, { ...added, supersedesId: null, ...newPiece });
        const citation = { stance, citedById: actorId, citedByName: actorName, sealedIn: null, createdAt: at };
        state.set(`citation:${id}:${evidenceId}`, citation);
      }
      const { reviewId, verdict, rationale, correction } = event.payload;
      const takenFromId = event.type === "check.taken-over" ? event.payload.from.reviewId : null;
      const claim = read(state, `claim:${id}`);
      state.set(`review:${reviewId}`, {
        claimId: id,
        reviewerId: actorId,
        reviewerName: actorName,
        verdict,
        rationale,
        correction,
        claimVersion: claim.version,
        takenFromId,
        sealedIn: null,
        settles: false,
        createdAt: at,
        retraction: null,
      });
      change(state, `claim:${id}`, { verdict, reviewId });
      break;
    }
    case "review.retracted": {
      const { reviewId, reason, after } = event.payload;
      const retraction = { reason, byId: actorId, byName: actorName, at };
      state.set(`review:${reviewId}`, { ...read(state, `review:${reviewId}`), retraction });
      change(state, `claim:${id}`, after);
      break;
    }
    case "evidence.added":
      state.set(`evidence:${id}`, { ...event.payload, supersedesId: null, ...newPiece });
      break;
    case "evidence.superseded": {
      const { before: _, claims, ...piece } = event.payload;
      state.set(`evidence:${id}`, { ...piece, ...newPiece });
      for (const claimId of claims) {
        const old = `citation:${claimId}:${piece.supersedesId}`;
        state.set(`citation:${claimId}:${id}`, read(state, old));
        state.delete(old);
        change(state, `claim:${claimId}`, {});
      }
      break;
    }
    case "evidence.cited": {
      const { evidenceId, stance, reopened } = event.payload;
      const key = `citation:${id}:${evidenceId}`;
      // A change of stance keeps the day of the citation: it is its place in the list.
      const createdAt = state.get(key)?.createdAt ?? at;
      state.set(key, { stance, citedById: actorId, citedByName: actorName, sealedIn: null, createdAt });
      change(state, `claim:${id}`, reopened ? { verdict: null, reviewId: null } : {});
      break;
    }
    case "evidence.withdrawn": {
      state.set(`evidence:${id}`, { ...read(state, `evidence:${id}`), withdrawal: event.payload.reason });
      for (const claimId of event.payload.claims) change(state, `claim:${claimId}`, {});
      for (const { claimId } of event.payload.reopened)
        state.set(`claim:${claimId}`, { ...read(state, `claim:${claimId}`), verdict: null, reviewId: null });
      break;
    }
    default:
      applyReshape(state, event, at);
  }
}
