/** How a file that asks for reviews, citations, comments, assignments or decisions about remarks keeps the blind rule. */
type Keeping = readonly [queries: number, why: string];

const byRule = "asks is_blind, is_blind_for, isBlind, isBlindFor or isHiddenFrom of each row";
const writes = "writes what its actor says, and tells nobody";

/**
 * Every file that asks for reviews, citations, comments, assignments or decisions about remarks, with how often. Whoever adds a query finds it refused by
 * every-query.test.ts until it stands here: ask the rule in lib/blinding, or say why none is needed.
 */
export const blindTables: Record<string, Keeping> = {
  "lib/assignments/claims-to-check.ts": [
    4,
    "one's own assignments; one's own review by the rule; how many people are on a claim, for whether there is room",
  ],
  "lib/assignments/hand-over.ts": [2, writes],
  "lib/assignments/holders.ts": [1, byRule],
  "lib/assignments/people-at-work.ts": [2, "where two judge, only the person's own rows count"],
  "lib/assignments/queries.ts": [1, byRule],
  "lib/audit/queries.ts": [1, byRule],
  "lib/audit/stored-facts.ts": [5, "compares the tables with the history; tells only whether they differ, and in what"],
  "lib/capturing/check-quotes-of.ts": [1, byRule],
  "lib/captures/capture-again.ts": [1, byRule],
  "lib/capturing/capture-link.ts": [1, "records what was captured, as blind as the piece: tells nobody"],
  "lib/blinding/blind-queries.ts": [1, byRule],
  "lib/commands/change-claim.ts": [2, byRule],
  "lib/comments/add-comment.ts": [
    2,
    "writes; looks at the last comment only to see whether it is the author's own, sent twice",
  ],
  "lib/comments/queries.ts": [2, byRule],
  "lib/comments/resolve-comment.ts": [1, "writes to a thread that threads.ts found by the rule"],
  "lib/comments/threads.ts": [1, byRule],
  "lib/evidence/add-evidence.ts": [1, writes],
  "lib/evidence/change-evidence.ts": [1, byRule],
  "lib/evidence/cite-evidence.ts": [3, byRule],
  "lib/evidence/queries.ts": [1, byRule],
  "lib/evidence/supersede-evidence.ts": [1, "writes: each citation goes on with its person and round"],
  "lib/evidence/withdraw-evidence.ts": [3, "judges the grounds of verdicts that stand: such a claim has nothing blind"],
  "lib/exports/open-report.ts": [1, "counts whose verdicts stand: such a claim has nothing blind"],
  "lib/exports/report-claims.ts": [3, byRule],
  "lib/extraction/current-claims.ts": [3, byRule],
  "lib/inbox/what-waits.ts": [8, byRule],
  "lib/queries/record-answers.ts": [1, byRule],
  "lib/overview/queries.ts": [
    3,
    "load by person asks is_blind_for; the review a verdict stands on is never blind; triggers count the others that are not",
  ],
  "lib/overview/own-work.ts": [1, "one's own reviews, told to oneself"],
  "lib/remarks/accept-remarks.ts": [4, `${writes}; a piece that the article has, by the rule`],
  "lib/remarks/offered.ts": [1, byRule],
  "lib/remarks/set-aside-remarks.ts": [2, "writes what its actor decides, and ends what offered.ts found by the rule"],
  "lib/reviews/adjudicate.ts": [1, writes],
  "lib/reviews/agreement-queries.ts": [1, byRule],
  "lib/reviews/earlier-checks.ts": [2, "citations by the rule; the review a verdict stands on is never blind"],
  "lib/reviews/give-review.ts": [2, "writes; the reviews of the round decide what becomes of one, by placeReview"],
  "lib/reviews/open-rounds.ts": [7, "ends rounds: asks the rule what is blind, to open it"],
  "lib/reviews/retract-review.ts": [
    1,
    "the review that stood before the one that stands, which was never blind or is no longer",
  ],
  "lib/reviews/take-over-check.ts": [
    4,
    "pieces by the rule; the check it takes over stands on its claim, which has nothing blind",
  ],
  "lib/revisions/place-claim.ts": [
    4,
    "counts, to see whether anybody worked on a claim that would go; tells no number",
  ],
  "lib/undo/undo-recast.ts": [2, byRule],
  "lib/undo/undo-reshape.ts": [1, "a review that stood, which was never blind or is no longer"],
  "lib/views/queries.ts": [3, byRule],
  "scripts/deploy/three-processes.ts": [1, "a rehearsal on a desk of its own: counts what its one reviewer recorded"],
};
