import type { ReplayedEvent } from "./replay";
import { read, type State } from "./replay-state";

/**
 * What assignments and comments do to an article's state; other events do nothing here. `blindRound` is the round it was
 * done blind in, if it was.
 */
export function applyWork(
  state: State,
  { event, actorId, actorName, at }: ReplayedEvent,
  blindRound: number | null = null,
): void {
  const { id } = event.subject;
  const change = (key: string, fields: Record<string, unknown>) => state.set(key, { ...read(state, key), ...fields });
  switch (event.type) {
    case "claim.assigned": {
      const { assignee } = event.payload;
      const by = { assignedById: actorId, assignedByName: actorName };
      const row = { assigneeName: assignee.name, ...by, createdAt: at, blindRound, endedAt: null };
      state.set(`assignment:${id}:${assignee.id}`, row);
      break;
    }
    case "claim.unassigned":
      change(`assignment:${id}:${event.payload.assignee.id}`, { endedAt: at });
      break;
    case "comment.added": {
      const { commentId, replyToId, text, mentions } = event.payload;
      const said = {
        claimId: id,
        replyToId,
        authorId: actorId,
        authorName: actorName,
        text,
        blindRound,
        createdAt: at,
      };
      const open = { resolvedAt: null, resolvedById: null, resolvedByName: null };
      state.set(`comment:${commentId}`, { ...said, mentions: mentions.map((person) => person.id), ...open });
      break;
    }
    case "comment.resolved": {
      const resolved = { resolvedAt: at, resolvedById: actorId, resolvedByName: actorName };
      change(`comment:${event.payload.commentId}`, resolved);
      break;
    }
    case "comment.reopened":
      change(`comment:${event.payload.commentId}`, { resolvedAt: null, resolvedById: null, resolvedByName: null });
      break;
  }
}
