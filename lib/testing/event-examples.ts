import type { EventType } from "@/lib/audit/schema";
import { deskExamples } from "./desk-event-examples";
import { claim, details, id, name, none, piece, reason, revision, shape, verdictOf } from "./example-values";
import { findingExamples } from "./finding-event-examples";
import { queryExamples } from "./query-event-examples";
import { type Example, workExamples } from "./work-event-examples";

/**
 * One of each event: its payload, what it says, before and after, and the words left with it. A new event has no place
 * here until it is added.
 */
export const eventExamples: { [T in EventType]: Example<T> } = {
  "article.imported": [
    { ...details, reviewers: 1, revision },
    "imported “The bridge” as revision 1 (12,345 characters)",
  ],
  "evidence.file-attached": [
    { fileId: id, name: "ledger.pdf", mediaType: "application/pdf", size: 9, sha256: "b", textSha256: null },
    "brought the file “ledger.pdf” (application/pdf)",
    undefined,
    ["b"],
  ],
  "evidence.captured": [
    {
      captureId: id,
      title: "A ledger",
      url: "https://lamp.example/a",
      address: "https://lamp.example/b",
      redirects: [{ address: "https://lamp.example/a", status: 301 }],
      status: 200,
      headersSha256: "a",
      mediaType: "text/html",
      sha256: "b",
      copySha256: null,
      pageTitle: "Ledger",
      textSha256: null,
      compared: "changed",
      claims: [],
    },
    "captured what “A ledger” holds (text/html), which has changed since",
    undefined,
    ["b"],
  ],
  "article.amended": [
    { before: details, after: { ...details, publisher: null, deadline: "2026-03-05" } },
    "corrected the article’s publisher, deadline",
    "publisher: The Lamp; deadline: none > publisher: none; deadline: 2026-03-05",
  ],
  "article.closed": [
    { reason, toCheck: 1, opened: [] },
    "closed the check with 1 claim left to check",
    undefined,
    [reason],
  ],
  "article.withdrawn": [{ reason }, "withdrew the import of the article", undefined, [reason]],
  "article.reviewers-set": [
    { before: 1, after: 2, opened: [] },
    "set how many judge each claim",
    "one reviewer > two reviewers, blind",
  ],
  "article.revised": [
    { revision: { ...revision, number: 2 }, reason, counts: { ...none, kept: 4000, reworded: 2, "needs-place": 1 } },
    "brought in revision 2 (12,345 characters); claims: 4,000 unchanged, 2 reworded, 1 in need of a place",
    undefined,
    [reason],
  ],
  "claims.carried": [
    {
      part: 1,
      parts: 2,
      claims: [
        { became: "kept", id, number: 3, by: 12, shape: null },
        {
          became: "reworded",
          id,
          number: 4,
          shape,
          flags: [],
          formerly: { revision: 1, exact: "2020", ...verdictOf(null) },
        },
      ],
    },
    "took 2 claims over into the new revision (part 1 of 2); reworded: 4",
  ],
  "claim.placed": [
    {
      number: 4,
      revisionId: id,
      replaces: null,
      before: { ...shape, exact: "2020", ...verdictOf("sourced") },
      after: { ...shape, exact: "2021", ...verdictOf(null) },
      formerly: { revision: 1, exact: "2020", ...verdictOf("sourced") },
    },
    "gave claim 4 its place, which put it back to check",
    "“2020” > “2021”",
  ],
  "claim.found-gone": [{ number: 4 }, "said that claim 4 is no longer in the article"],
  "claim.gone-undone": [{ number: 4, reason }, "had claim 4 wait for a place again", undefined, [reason]],
  "article.reopened": [{ reason }, "reopened the check", undefined, [reason]],
  "article.archived": [{ reason }, "archived the article", undefined, [reason]],
  "article.unarchived": [{ reason }, "brought the article back from the archive", undefined, [reason]],
  "claims.extracted": [
    { extractor: "tickmark/1", part: 2, parts: 3, claims: [{ id, ...claim }] },
    "had 1 claim extracted by tickmark/1 (part 2 of 3)",
  ],
  "extraction.applied": [
    {
      extractor: "tickmark/2",
      part: 1,
      parts: 1,
      added: [{ id, ...claim }],
      removed: [{ id, number: 7 }],
      changed: [{ before: { id, ...claim }, after: { id, ...claim, number: 5 } }],
    },
    "had the claims found again by tickmark/2: claim 4 added, claim 5 found otherwise, claim 7 no longer found",
  ],
  "claim.added": [{ revisionId: id, exact: "2021", ...claim }, "added claim 4 (date): “2021”"],
  "claim.dismissed": [{ number: 4, reason }, "dismissed claim 4", undefined, [reason]],
  "claim.restored": [{ number: 4, reason }, "restored claim 4", undefined, [reason]],
  "claim.reshaped": [
    {
      number: 4,
      part: "span",
      reason,
      undoes: 9,
      before: { ...shape, exact: "2021", ...verdictOf("sourced") },
      after: { ...shape, exact: "in 2021", ...verdictOf(null) },
    },
    "moved the ends of claim 4, undoing entry 9, which put it back to check",
    "“2021” > “in 2021”",
    [reason],
  ],
  "claim.split": [
    { revisionId: id, parents: [{ id, number: 4 }], children: [7, 8].map((number) => ({ id, ...claim, number })) },
    "split claim 4 into claims 7 and 8",
  ],
  "claims.merged": [
    { revisionId: id, parents: [4, 5].map((number) => ({ id, number })), children: [{ id, ...claim, number: 7 }] },
    "merged claims 4 and 5 into claim 7",
  ],
  "claims.recast-undone": [
    {
      how: "split",
      reason,
      undoes: 3,
      parents: [{ id, number: 4 }],
      children: [7, 8].map((number) => ({ id, number })),
    },
    "undid the split of claim 4, which retired claim 7 and 8",
    undefined,
    [reason],
  ],
  "claim.waived": [{ number: 4, reason }, "waived claim 4 as not worth checking", undefined, [reason]],
  "claim.unwaived": [{ number: 4, reason }, "put claim 4 back to be checked", undefined, [reason]],
  "claim.settlement-noted": [
    { number: 4, before: null, after: { record: "The log", holder: "the port", by: "2026-04-01" }, undoes: null },
    "noted what would settle claim 4",
    "nothing noted > The log, held by the port, by 2026-04-01",
  ],
  "verdict.recorded": [
    {
      number: 4,
      reviewId: id,
      verdict: "disputed",
      rationale: "It was 2020",
      correction: "in 2020",
      before: verdictOf(null),
      evidence: [],
      completes: id,
      disagreed: true,
    },
    "marked claim 4 disputed, the second of two reviews: they disagree",
    "to check > disagreed",
    ["It was 2020", "in 2020"],
  ],
  "check.taken-over": [
    {
      number: 4,
      reviewId: id,
      verdict: "disputed",
      rationale: "It was 2020",
      correction: null,
      before: verdictOf(null),
      evidence: [{ id, title: "A ledger", stance: "contradicts", added: piece }],
      completes: null,
      disagreed: false,
      from: {
        articleId: id,
        title: "The ferry",
        number: 2,
        claimId: id,
        reviewId: id,
        reviewer: name,
        at: "2026-03-05T10:00:00.000Z",
      },
    },
    "marked claim 4 disputed, taken over from Ana Ruiz’s check of claim 2 in “The ferry” (2026-03-05)",
    "to check > disputed",
    ["It was 2020"],
  ],
  "review.retracted": [
    {
      number: 4,
      reviewId: id,
      reviewer: name,
      reason,
      before: verdictOf("sourced"),
      after: verdictOf(null),
      disagreed: false,
    },
    "took back Ana Ruiz’s review of claim 4",
    "sourced > to check",
    [reason],
  ],
  "disagreement.settled": [
    {
      number: 4,
      reviewId: id,
      verdict: "sourced",
      rationale: "The log decides",
      correction: null,
      evidence: [],
      between: [
        { reviewId: id, reviewer: "Ana Ruiz", verdict: "sourced" },
        { reviewId: id, reviewer: "Bo Lind", verdict: "disputed" },
      ],
    },
    "settled the disagreement on claim 4: sourced",
    "Ana Ruiz: sourced; Bo Lind: disputed > sourced",
    ["The log decides"],
  ],
  "work.sealed": [
    {
      claimId: id,
      round: 1,
      events: [
        { type: "evidence.added", subject: { type: "evidence", id }, payload: { ...piece, passage: "In June" } },
        {
          type: "evidence.cited",
          subject: { type: "claim", id },
          payload: {
            number: 4,
            evidenceId: id,
            title: "A ledger",
            stance: "supports",
            before: null,
            of: null,
            reopened: false,
          },
        },
      ],
    },
    "added a link: “A ledger” (The Lamp), and cited “A ledger” as supporting claim 4 (blind)",
    undefined,
    ["In June"],
  ],
  "evidence.added": [
    { ...piece, passage: "En junio", language: "es", translation: "In June" },
    "added a link: “A ledger” (The Lamp)",
    undefined,
    ["En junio", "In June"],
  ],
  "evidence.superseded": [
    { ...piece, publisher: null, reference: "p. 4", supersedesId: id, before: piece, claims: [id] },
    "corrected the evidence “A ledger”: publisher, place in it",
    "publisher: The Lamp; place in it: none > publisher: none; place in it: p. 4",
  ],
  "evidence.cited": [
    { number: 4, evidenceId: id, title: "A ledger", stance: "context", before: "supports", of: id, reopened: true },
    "cited “A ledger” as context for claim 4, which reopened it",
    "supports > context",
  ],
  "evidence.withdrawn": [
    {
      title: "A ledger",
      reason,
      claims: [id],
      reopened: [4, 7].map((number) => ({ claimId: id, number, before: "sourced" as const })),
    },
    "withdrew “A ledger”, which reopened claim 4, claim 7",
    undefined,
    [reason],
  ],
  ...workExamples,
  ...findingExamples,
  ...queryExamples,
  ...deskExamples,
};
