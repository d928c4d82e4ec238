import { z } from "zod";
import { reviewerCount } from "@/lib/audit/rules/article-details";
import { currentVerdict, id } from "@/lib/audit/rules/recorded-fields";
import { change, roundOf } from "@/lib/audit/rules/replay-state";
import { defineEvent } from "../define-event";

const reviewers = (count: number) => (count === 1 ? "one reviewer" : "two reviewers, blind");

export const articleReviewersSet = defineEvent({
  type: "article.reviewers-set",
  subject: "article",
  payload: {
    before: reviewerCount,
    after: reviewerCount,
    // From two to one, a claim with one review in takes it for its verdict, where its grounds hold.
    opened: z.array(z.object({ claimId: id, ...currentVerdict.shape })),
  },
  describe: ({ payload: { before, after } }) => ({
    did: "set how many judge each claim",
    change: { before: reviewers(before), after: reviewers(after) },
  }),
  replay(state, { event }) {
    change(state, "article", { requiredReviews: event.payload.after });
    for (const { claimId, verdict, reviewId } of event.payload.opened)
      change(state, `claim:${claimId}`, { verdict, reviewId, round: roundOf(state, claimId) + 1 });
  },
  touches: {
    claims: ({ payload }) => payload.opened.map(({ claimId }) => claimId),
    article: true,
    history: "in-payload",
  },
  undo: null,
});
