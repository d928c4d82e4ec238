import type { Description } from "./describe-event";
import type { WorkEvent } from "./work-events";

/** What was said about a claim, or whose work it became, as a sentence without its subject. */
export function describeWork({ type, payload }: WorkEvent, actorId: string | null): Description {
  switch (type) {
    case "claim.assigned":
      if (payload.assignee.id === actorId) return { did: `took claim ${payload.number}` };
      return { did: `assigned claim ${payload.number} to ${payload.assignee.name}` };
    case "claim.unassigned":
      if (payload.assignee.id === actorId) return { did: `gave claim ${payload.number} back` };
      return { did: `took claim ${payload.number} off ${payload.assignee.name}` };
    case "comment.added": {
      const did = payload.replyToId ? "answered a comment on" : "commented on";
      return { did: `${did} claim ${payload.number}`, words: [{ label: "Comment", text: payload.text }] };
    }
    case "comment.resolved":
      return { did: `resolved ${payload.author}’s comment on claim ${payload.number}` };
    case "comment.reopened":
      return { did: `reopened ${payload.author}’s comment on claim ${payload.number}` };
  }
}
