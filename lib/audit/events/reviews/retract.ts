import type { Undo } from "../define-event";

/** A review is taken back while it is its claim's, or its author's own that is blind yet. */
export const retract: Undo<{ payload: { reviewId: string } }, "retract-review"> = {
  by: "retract-review",
  active: ({ payload }, claim) => [claim.reviewId, claim.blindReviewId].includes(payload.reviewId),
  sameRevision: false,
};
