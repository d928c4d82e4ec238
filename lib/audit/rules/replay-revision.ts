import type { DeskEvent } from "@/lib/audit/schema";
import { change, read, type State } from "./replay-state";
import { shapeSchema } from "./reshape-events";
import type { ReanchoredClaim } from "./revision-events";
import { shiftShape } from "./shift-shape";

/** What another revision, and finding claims their place in it, does to an article's state; other events do nothing here. */
export function applyRevision(state: State, event: DeskEvent, at: string): void {
  const { id } = event.subject;
  switch (event.type) {
    case "article.revised": {
      const { revision } = event.payload;
      change(state, "article", {});
      state.set(`revision:${revision.id}`, { ...revision, createdAt: at });
      break;
    }
    case "claims.carried":
      for (const claim of event.payload.claims) carryOver(state, claim, id);
      break;
    case "claim.placed": {
      const { after, revisionId, formerly, replaces } = event.payload;
      const { exact: _, verdict, ...shape } = after;
      const changed = formerly === null ? {} : newRound(state, id);
      change(state, `claim:${id}`, {
        ...shape,
        verdict,
        revisionId,
        candidateAnchors: null,
        ...(formerly && { previousWording: formerly }),
        ...changed,
      });
      if (replaces) change(state, `claim:${replaces.id}`, { retirement: "superseded" });
      break;
    }
    case "claim.found-gone":
      change(state, `claim:${id}`, { retirement: "deleted" });
      break;
    case "claim.gone-undone":
      change(state, `claim:${id}`, {
        retirement: null,
        candidateAnchors: read(state, `claim:${id}`).candidateAnchors ?? [],
      });
      break;
  }
}

const newRound = (state: State, id: string) => ({
  round: Number(read(state, `claim:${id}`).round) + 1,
  disagreed: false,
});

function carryOver(state: State, claim: ReanchoredClaim, revisionId: string): void {
  const key = `claim:${claim.id}`;
  switch (claim.became) {
    case "kept":
    case "moved":
    case "back": {
      const shape = claim.shape ?? shiftShape(shapeSchema.parse(read(state, key)), claim.by ?? 0);
      change(state, key, { ...shape, revisionId, candidateAnchors: null, retirement: null });
      break;
    }
    case "reworded": {
      const { shape, flags, formerly } = claim;
      const again = { verdict: null, reviewId: null, ...newRound(state, claim.id) };
      change(state, key, { ...shape, flags, previousWording: formerly, revisionId, ...again });
      break;
    }
    case "needs-place":
      change(state, key, { candidateAnchors: claim.candidates });
      break;
    case "deleted":
      change(state, key, { candidateAnchors: null, retirement: "deleted" });
      break;
  }
}
