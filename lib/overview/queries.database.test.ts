import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { noteFor } from "@/lib/testing/two-claims";
import type { Verdict } from "@/lib/vocabulary";
import { disputedClaims, disputedSources, openWork, rightFlags, verdictsByWeek } from "./queries";
import { totalOf } from "./rules/fill-weeks";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});

async function judged(verdict: Verdict, source: string, flag: string) {
  const { claim } = await oneClaim(editor);
  const span = { start: 0, end: 3, exact: source };
  const attribution = { source: { ...span, resolved: null }, cue: span, content: span, quoted: "direct" };
  const flags = [{ code: flag, message: "", relatedTo: [] }];
  await database.claim.update({ where: { id: claim.id }, data: { detail: { attribution }, flags } });
  const { claim: cited } = await noteFor(editor, { claimId: claim.id, version: 1 }, "supports");
  must(await recordVerdict(editor, cited, { verdict, rationale: "Looked it up" }));
  return claim;
}

describe("the overview", () => {
  it("says nothing of an empty desk", async () => {
    const now = new Date();
    expect((await openWork(now)).every(({ articles }) => articles === 0)).toBe(true);
    expect([await disputedClaims(), await disputedSources(), await rightFlags()]).toEqual([[], [], []]);
    expect((await verdictsByWeek(now)).every((week) => totalOf(week) === 0)).toBe(true);
  });

  it("counts what was judged by source, flag and week, and leaves out what was dismissed or taken back", async () => {
    const first = await judged("disputed", "Ann Fenn", "vague-source");
    await judged("sourced", "Ann Fenn", "vague-source");
    await judged("unverified", "Bob Marsh", "hedged");
    const gone = await judged("disputed", "Eve Stone", "hedged");
    must(await dismissClaim(editor, { claimId: gone.id, version: 3 }, "A turn of phrase"));
    expect(await disputedSources()).toEqual([{ name: "Ann Fenn", met: 1, judged: 2 }]);
    expect(await rightFlags()).toEqual([
      { name: "hedged", met: 1, judged: 1 },
      { name: "vague-source", met: 1, judged: 2 },
    ]);
    expect(await disputedClaims()).toMatchObject([{ id: first.id, reviewer: editor.name }]);

    const before = (await verdictsByWeek(new Date())).at(-1);
    expect(before).toMatchObject({ sourced: 1, disputed: 2, unverified: 1 });
    must(await retractReview(editor, { claimId: first.id, version: 3 }, "Too soon"));
    expect((await verdictsByWeek(new Date())).at(-1)).toMatchObject({ disputed: 1, unverified: 1 });
  });

  it("counts open work only, by the article's age", async () => {
    const now = new Date();
    const [young] = await openWork(now);
    const old = await oneClaim(editor);
    await database.article.update({
      where: { id: old.articleId },
      data: { importedAt: new Date(now.getTime() - 9 * 24 * 3_600_000) },
    });
    const closed = await oneClaim(editor);
    must(await closeArticle(editor, closed.articleId, `Nobody will ${randomUUID()}`));
    const groups = await openWork(now);
    expect(groups[0]).toEqual(young);
    expect(groups[2]).toMatchObject({ articles: 1, toCheck: 1 });
  });
});
