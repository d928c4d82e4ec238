import { beforeEach, expect, it } from "vitest";
import { assignClaims } from "@/lib/assignments/assign-claims";
import { takeNext } from "@/lib/assignments/take-next";
import { unassignClaims } from "@/lib/assignments/unassign-claims";
import { listEntries } from "@/lib/audit/queries";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addComment } from "@/lib/comments/add-comment";
import { resolveComment } from "@/lib/comments/resolve-comment";
import { readChanges } from "@/lib/live/changes";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { twoClaims } from "@/lib/testing/two-claims";
import { commentOn } from "@/lib/testing/work-commands";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { countInbox, listInbox } from "./queries";

let editor: Actor;
let ada: Actor;
let ben: Actor;
let claims: Awaited<ReturnType<typeof twoClaims>>;
beforeEach(async () => {
  editor = await somebody("editor", "Ed");
  ada = await somebody("reviewer", "Ada Blind");
  ben = await somebody("reviewer", "Ben");
  claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
});

/** All that somebody can read of the article, as one text. */
const readableBy = async (reader: Actor) =>
  JSON.stringify([
    await listClaims(claims.articleId, { readerId: reader.id }),
    await viewClaim(claims.one.claimId, reader.id),
    await viewClaim(claims.two.claimId, reader.id),
    await listInbox(reader, new Date()),
    await countInbox(reader, new Date()),
    await readChanges(claims.articleId, reader.id, 3),
    (await listEntries(claims.articleId, reader.id)).entries.map(({ claimId, did }) => [claimId, did]),
  ]);

it("tells nobody else what is said and taken blind until both reviews are in, and then everybody", async () => {
  const { one } = claims;
  const before = await readableBy(ben);
  const thread = await commentOn(ada, one.claimId, "The secret ledger, @Ben?");
  must(await addComment(ada, one.claimId, { text: "The secret answer", replyToId: thread }));
  must(await resolveComment(ada, one.claimId, thread));
  must(await takeNext(ada, null));
  for (const reader of [ben, editor]) {
    const read = await readableBy(reader);
    expect(read).not.toContain("secret");
    expect(read).not.toContain(`"name":"Ada Blind"`);
    expect(read).not.toMatch(/Resolved by|comment on claim|assigned claim/);
  }
  // Nothing but the sealed entries themselves, which name neither a claim nor a deed.
  expect((await readableBy(ben)).length - before.length).toBeLessThan(500);
  expect(await readableBy(ada)).toMatch(/secret ledger.*secret answer/);
  expect(await eventTypes(claims.articleId, 3)).toEqual(Array.from({ length: 4 }, () => "work.sealed"));
  expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });

  must(await recordVerdict(ada, one, unverified));
  must(await recordVerdict(ben, one, unverified));
  expect(await readableBy(editor)).toMatch(/secret ledger.*secret answer/);
  expect(await readableBy(editor)).toContain(`"name":"Ada Blind"`);
  expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
});

it("brings a mention to the inbox only once it may be read, and not when it was resolved blind", async () => {
  const { one, two } = claims;
  await commentOn(ada, one.claimId, "Look, @Ben");
  must(await resolveComment(ada, two.claimId, await commentOn(ada, two.claimId, "No, @Ben")));
  expect((await listInbox(ben, new Date())).mentioned.total).toBe(0);
  for (const claim of [one, two])
    for (const reviewer of [ada, ben]) must(await recordVerdict(reviewer, claim, unverified));
  expect((await listInbox(ben, new Date())).mentioned.lines).toMatchObject([{ text: "Look, @Ben" }]);
});

it("finds no thread that others began blind, for an answer or for resolving it", async () => {
  const { one } = claims;
  const replyToId = await commentOn(ada, one.claimId, "Mine alone");
  const notFound = { failure: { code: "not-found" } };
  expect(await addComment(ben, one.claimId, { text: "Hm", replyToId })).toMatchObject(notFound);
  expect(await resolveComment(editor, one.claimId, replyToId)).toMatchObject(notFound);
});

it("answers a thread from before blind, while the thread itself stays readable", async () => {
  const another = await twoClaims(editor);
  const replyToId = await commentOn(editor, another.one.claimId, "In the open");
  await judgedByTwo(editor, another);
  must(await addComment(ada, another.one.claimId, { text: "Blind, @Ben", replyToId }));
  const read = async (reader: Actor) => (await viewClaim(another.one.claimId, reader.id))?.threads;
  expect(await read(ben)).toMatchObject([{ text: "In the open", answers: [] }]);
  expect((await listInbox(ben, new Date())).mentioned.total).toBe(0);
  expect(await read(ada)).toMatchObject([{ answers: [{ text: "Blind, @Ben", sealed: true }] }]);
});

it("keeps what an editor gives in the open, and lets nobody take off what was taken blind but its taker", async () => {
  const claimIds = [claims.one.claimId];
  must(await assignClaims(editor, { claimIds, assigneeId: ben.id }));
  must(await assignClaims(ada, { claimIds, assigneeId: ada.id }));
  const assignees = async (reader: Actor) =>
    (await viewClaim(claims.one.claimId, reader.id))?.assignees.map(({ name }) => name);
  expect([await assignees(editor), await assignees(ben), await assignees(ada)]).toEqual([
    ...[["Ben"], ["Ben"], ["Ben", "Ada Blind"]],
  ]);
  expect(await assignClaims(editor, { claimIds, assigneeId: editor.id })).toMatchObject({
    failure: { code: "conflict", message: expect.not.stringContaining("Ada") },
  });
  expect(must(await unassignClaims(editor, { claimIds, assigneeId: null }))).toEqual({ changed: 1 });
  expect(await assignees(ada)).toEqual(["Ada Blind"]);
  must(await unassignClaims(ada, { claimIds, assigneeId: ada.id }));
  expect(await assignees(ada)).toEqual([]);
  expect(await verifyArticle(claims.articleId)).toMatchObject({ intact: true });
});
