import { beforeEach, describe, expect, it } from "vitest";
import { amendArticle } from "@/lib/articles/amend-article";
import { closeArticle } from "@/lib/articles/close-article";
import { assignClaims } from "@/lib/assignments/assign-claims";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addComment } from "@/lib/comments/add-comment";
import { resolveComment } from "@/lib/comments/resolve-comment";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { adjudicate } from "@/lib/reviews/adjudicate";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { disputed, judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { noteFor, twoClaims } from "@/lib/testing/two-claims";
import { commentOn } from "@/lib/testing/work-commands";
import type { Inbox } from "./inbox";
import { countInbox, listInbox } from "./queries";

let editor: Actor;
let ada: Actor;
let ben: Actor;
beforeEach(async () => {
  editor = await somebody("editor", "Ed");
  ada = await somebody("reviewer", "Ada");
  ben = await somebody("reviewer", "Ben");
});

const now = new Date("2026-03-05T12:00:00Z");
/** How much of each sort waits; what does not is left out. The count beside the link must say the same. */
async function waiting(actor: Actor): Promise<Partial<Record<keyof Inbox, number>>> {
  const inbox = await listInbox(actor, now);
  const totals = Object.entries(inbox).map(([name, { lines, total }]) => {
    expect(lines).toHaveLength(total);
    return [name, total] as const;
  });
  expect(await countInbox(actor, now)).toBe(totals.reduce((sum, [, total]) => sum + total, 0));
  return Object.fromEntries(totals.filter(([, total]) => total > 0));
}

describe("assigned", () => {
  it("waits until the claim is judged, by whomever", async () => {
    const { claim, articleId } = await oneClaim(editor);
    must(await assignClaims(editor, { claimIds: [claim.id], assigneeId: ada.id }));
    const { assigned } = await listInbox(ada, now);
    expect(assigned.lines).toMatchObject([
      { claimId: claim.id, articleId, number: 1, exact: claim.exact, title: "A test", by: "Ed", text: null },
    ]);
    expect(await waiting(ben)).toEqual({});
    must(await recordVerdict(ben, { claimId: claim.id, version: 1 }, unverified));
    expect(await waiting(ada)).toEqual({});
  });

  it("is gone while the check is closed", async () => {
    const { claim, articleId } = await oneClaim(editor);
    must(await assignClaims(ada, { claimIds: [claim.id], assigneeId: ada.id }));
    expect((await listInbox(ada, now)).assigned.lines).toMatchObject([{ by: null }]);
    must(await closeArticle(editor, articleId, "Published"));
    expect(await waiting(ada)).toEqual({});
  });
});

describe("mentioned", () => {
  it("waits, a thread once, until it is answered or resolved", async () => {
    const { one, two } = await twoClaims(editor);
    const id = await commentOn(editor, one.claimId, "Who rang, @Ada?");
    must(await addComment(ben, one.claimId, { text: "@Ada did, I think", replyToId: id }));
    const other = await commentOn(editor, two.claimId, "And this, @Ada?");
    expect(await waiting(ada)).toEqual({ mentioned: 2 });
    expect((await listInbox(ada, now)).mentioned.lines.map(({ by, text }) => [by, text])).toEqual([
      ["Ed", "And this, @Ada?"],
      ["Ben", "@Ada did, I think"],
    ]);
    must(await addComment(ada, one.claimId, { text: "Yes", replyToId: id }));
    expect(await waiting(ada)).toEqual({ mentioned: 1 });
    must(await resolveComment(ben, two.claimId, other));
    expect(await waiting(ada)).toEqual({});
    must(await addComment(editor, one.claimId, { text: "When, @Ada?", replyToId: id }));
    expect(await waiting(ada)).toEqual({ mentioned: 1 });
    expect([await waiting(ben), await waiting(editor)]).toEqual([{}, {}]);
  });
});

describe("reopened", () => {
  it("tells whose verdict stood, once, though the claim is assigned to them too", async () => {
    const { one } = await twoClaims(editor);
    const { claim, evidenceId } = await noteFor(editor, one, "supports");
    must(await assignClaims(editor, { claimIds: [one.claimId], assigneeId: ada.id }));
    must(await recordVerdict(ben, claim, unverified));
    must(await recordVerdict(ada, { ...claim, version: claim.version + 1 }, { verdict: "sourced" }));
    expect(await waiting(ada)).toEqual({});
    must(await withdrawEvidence(editor, evidenceId, "A forgery"));
    expect(await waiting(ada)).toEqual({ reopened: 1 });
    expect(await waiting(ben)).toEqual({});
    expect((await listInbox(ada, now)).reopened.lines).toMatchObject([{ claimId: one.claimId, text: "sourced" }]);
  });

  it("tells whose review an editor took back, not who took back their own", async () => {
    const { one, two } = await twoClaims(editor);
    must(await retractReview(editor, must(await recordVerdict(ada, one, unverified)), "Too soon"));
    must(await retractReview(ada, must(await recordVerdict(ada, two, unverified)), "Too soon"));
    expect(await waiting(ada)).toEqual({ reopened: 1 });
  });
});

describe("disagreed", () => {
  it("is for editors to settle and for the two to know, until it is settled", async () => {
    const claims = await twoClaims(editor);
    await judgedByTwo(editor, claims);
    must(await recordVerdict(ada, claims.one, disputed));
    const differing = must(await recordVerdict(ben, claims.one, unverified));
    const cy = await somebody("reviewer", "Cy");
    expect(await Promise.all([editor, ada, ben, cy].map(waiting))).toEqual([
      ...[{ disagreed: 1 }, { disagreed: 1 }, { disagreed: 1 }, {}],
    ]);
    must(await adjudicate(editor, differing, { ...disputed, rationale: "The log decides" }));
    expect(await Promise.all([editor, ada, ben].map(waiting))).toEqual([{}, {}, {}]);
  });
});

describe("due", () => {
  it.each([
    ["2026-03-04", 1],
    ["2026-03-08", 1],
    ["2026-03-09", 0],
  ])("by %s shows for whose work it is and who imported it: %i", async (deadline, shown) => {
    const { articleId, one } = await twoClaims(editor);
    must(await amendArticle(editor, articleId, { title: "Wanted", deadline }));
    must(await assignClaims(editor, { claimIds: [one.claimId], assigneeId: ada.id }));
    const due = shown ? { due: 1 } : {};
    expect(await waiting(ada)).toEqual({ assigned: 1, ...due });
    expect([await waiting(editor), await waiting(ben)]).toEqual([due, {}]);
    if (shown)
      expect((await listInbox(ada, now)).due.lines).toMatchObject([
        { articleId, title: "Wanted", deadline, toCheck: 2, mine: 1 },
      ]);
    must(await recordVerdict(ada, one, unverified));
    expect(await waiting(ada)).toEqual({});
  });
});
