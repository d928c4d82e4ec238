/** What `workEvents` are called, for a browser, which has no need of the rest. */
export const workEventTypes: readonly string[] = [
  "claim.assigned",
  "claim.unassigned",
  "comment.added",
  "comment.resolved",
  "comment.reopened",
  "remarks.set-aside",
  "remark.offered-again",
];
