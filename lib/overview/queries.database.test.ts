import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { closeArticle } from "@/lib/articles/close-article";
import { assignClaims } from "@/lib/assignments/assign-claims";
import type { Actor } from "@/lib/auth/rules/permissions";
import { dismissClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { articleWithClaims, must, oneClaim, somebody } from "@/lib/testing/desk";
import { keptAndRecounted } from "@/lib/testing/kept-counts";
import { noteFor } from "@/lib/testing/two-claims";
import type { Verdict } from "@/lib/vocabulary";
import {
  disputedClaims,
  disputedSources,
  dueNext,
  loadByPerson,
  openWork,
  rightFlags,
  verdictsByWeek,
} from "./queries";
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

  it("counts a statement inside somebody's words for whoever said them, whoever that turns out to be", async () => {
    const words = ["Mia Orr said it opened", "it opened"];
    const { claims } = await articleWithClaims(editor, "Mia Orr said it opened.", words);
    const [said, inside] = claims;
    if (!said || !inside) throw new Error("the claims were not stored");
    const span = { start: 0, end: 7, exact: "Mia Orr" };
    const attribution = { source: { ...span, resolved: null }, cue: span, content: span, quoted: "indirect" };
    const corrected = { ...attribution, source: { ...span, resolved: "Mia Orr-Lane" } };
    const of = (detail: object) => database.claim.update({ where: { id: said.id }, data: { detail } });
    await of({ attribution });
    await database.claim.update({ where: { id: inside.id }, data: { withinId: said.id } });
    const target = { claimId: inside.id, version: 1 };
    must(await recordVerdict(editor, target, { verdict: "disputed", rationale: "It did not" }));
    const disputed = async (name: string) => (await disputedSources()).find((source) => source.name === name);
    expect(await disputed("Mia Orr")).toEqual({ name: "Mia Orr", met: 1, judged: 1 });
    await of({ attribution: corrected });
    expect([await disputed("Mia Orr"), await disputed("Mia Orr-Lane")]).toEqual([
      undefined,
      { name: "Mia Orr-Lane", met: 1, judged: 1 },
    ]);
    const { kept, recounted } = await keptAndRecounted();
    expect(kept).toEqual(recounted);
  });

  it("knows what is due first, and whose hands are full", async () => {
    const late = await oneClaim(editor);
    const soon = "2026-03-06";
    await database.article.update({ where: { id: late.articleId }, data: { deadline: soon } });
    expect((await dueNext()).filter(({ id }) => id === late.articleId)).toMatchObject([{ toCheck: 1, deadline: soon }]);
    const ada = await somebody("reviewer", "Ada Load");
    must(await assignClaims(editor, { claimIds: [late.claim.id], assigneeId: ada.id }));
    const loadOf = async () => (await loadByPerson(editor.id, new Date())).find(({ name }) => name === "Ada Load");
    expect(await loadOf()).toMatchObject({ assigned: 1, judged: 0 });
    must(await recordVerdict(ada, { claimId: late.claim.id, version: 1 }, { verdict: "disputed", rationale: "No" }));
    expect(await loadOf()).toMatchObject({ assigned: 0, judged: 1 });
    expect((await dueNext()).some(({ id }) => id === late.articleId)).toBe(false);
  });

  it("counts open work only", async () => {
    const now = new Date();
    const before = await openWork(now);
    const closed = await oneClaim(editor);
    expect(await openWork(now)).not.toEqual(before);
    must(await closeArticle(editor, closed.articleId, `Nobody will ${randomUUID()}`));
    expect(await openWork(now)).toEqual(before);
  });

  it.each([
    [0, 0],
    [23.9, 0],
    [24, 1],
    [24 * 7, 2],
    [24 * 28, 3],
    [24 * 400, 3],
  ])("has an article imported %d hours ago in group %d", async (hours, group) => {
    const now = new Date();
    const { articleId } = await oneClaim(editor);
    const before = await openWork(now);
    const importedAt = new Date(now.getTime() - hours * 3_600_000);
    const imported = { where: { id: articleId }, data: { importedAt } };
    await database.article.update(imported);
    const moved = (await openWork(now)).map(({ toCheck }, index) => toCheck - (before[index]?.toCheck ?? 0));
    expect(moved).toEqual([0, 1, 2, 3].map((index) => (index === group ? 1 : 0) - (index === 0 ? 1 : 0)));
  });
});
