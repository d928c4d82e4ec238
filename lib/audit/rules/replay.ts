import type { DeskEvent } from "@/lib/audit/schema";
import { applyReshape } from "./replay-reshape";
import { applyReview } from "./replay-review";
import { applyRevision } from "./replay-revision";
import { addClaim, change, read, type State } from "./replay-state";
import { applyWork } from "./replay-work";

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
export function apply(state: State, happened: ReplayedEvent): void {
  const { event, actorId, actorName, at } = happened;
  const { id } = event.subject;
  switch (event.type) {
    case "article.imported": {
      const { revision, reviewers: requiredReviews, ...details } = event.payload;
      const imported = { importedById: actorId, importedByName: actorName, importedAt: at };
      state.set("article", { ...details, ...imported, requiredReviews, closedAt: null, archivedAt: null, version: 1 });
      state.set(`revision:${revision.id}`, { ...revision, createdAt: at });
      break;
    }
    case "article.amended":
      change(state, "article", event.payload.after);
      break;
    case "article.closed":
      change(state, "article", { closedAt: at });
      for (const claimId of event.payload.opened) change(state, `claim:${claimId}`, nextRound(state, claimId));
      break;
    case "article.reviewers-set":
      change(state, "article", { requiredReviews: event.payload.after });
      for (const { claimId, ...standing } of event.payload.opened)
        change(state, `claim:${claimId}`, { ...standing, ...nextRound(state, claimId) });
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
    case "work.sealed":
      for (const done of event.payload.events)
        applyWhatIsSaid(state, { ...happened, event: done }, event.payload.round);
      break;
    default:
      applyReshape(state, event, at);
      applyRevision(state, event, at);
      applyWhatIsSaid(state, happened, null);
  }
}

function applyWhatIsSaid(state: State, happened: ReplayedEvent, blindRound: number | null) {
  applyReview(state, happened, blindRound);
  applyWork(state, happened, blindRound);
}

const nextRound = (state: State, claimId: string) => ({ round: Number(read(state, `claim:${claimId}`).round) + 1 });
