import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { takeNext } from "@/lib/assignments/take-next";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { importArticle } from "@/lib/importing/import-article";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { discardDraft } from "@/lib/revisions/discard-draft";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import { allRows } from "@/lib/testing/all-rows";
import { articleCommands } from "@/lib/testing/article-commands";
import { must, oneClaim, somebody } from "@/lib/testing/desk";
import { proposed } from "@/lib/testing/revision-commands";
import { twoClaims } from "@/lib/testing/two-claims";
import type { Role } from "@/lib/vocabulary";
import { lockArticle } from "./lock-article";

interface Given {
  name: string;
  forbidden: Role;
  prepare: (editor: Actor) => Promise<{ run: (actor: Actor) => Promise<Outcome<unknown>> }>;
}

/** What no event of an article's history tells of, or what makes an article: the table of events has no place for these. */
const others: Given[] = [
  {
    name: "import",
    forbidden: "reviewer",
    prepare: async () => {
      const pasted = `The bridge opened in 2021, said Ada Marsh. ${randomUUID()}`;
      return { run: (actor) => importArticle(actor, { pasted }, {}) };
    },
  },
  {
    name: "propose a revision",
    forbidden: "reviewer",
    prepare: async (editor) => {
      const { articleId } = await twoClaims(editor);
      return { run: (actor) => proposeRevision(actor, articleId, { pasted: "It opened in 2020." }) };
    },
  },
  {
    name: "throw a proposed revision away",
    forbidden: "reviewer",
    prepare: async (editor) => {
      const { articleId } = await twoClaims(editor);
      const draftId = await proposed(editor, articleId, "It opened in 2020.");
      return { run: (actor) => discardDraft(actor, draftId) };
    },
  },
  {
    name: "take the next claim",
    forbidden: "auditor",
    prepare: async (editor) => {
      await twoClaims(editor);
      return { run: (actor) => takeNext(actor, null) };
    },
  },
];

const account = (id: string, data: { disabledAt?: Date | null; role?: Role }) =>
  database.user.update({ where: { id }, data });
const everything = async () => ({ rows: await allRows(), drafts: await database.revisionDraft.count() });

describe.each<Given>([...articleCommands, ...others])("to $name", ({ forbidden, prepare }) => {
  it("is refused to whoever was disabled or demoted since they asked, and writes nothing", async () => {
    const asking = await somebody("editor");
    const { run } = await prepare(asking);
    const before = await everything();
    await account(asking.id, { disabledAt: new Date() });
    expect(await run(asking)).toMatchObject({
      failure: { code: "forbidden", message: expect.stringMatching(/disabled meanwhile/) },
    });
    await account(asking.id, { disabledAt: null, role: forbidden });
    expect(await run(asking)).toMatchObject({
      failure: { code: "forbidden", message: expect.stringMatching(/Your role/) },
    });
    expect(await everything()).toEqual(before);
    await account(asking.id, { role: "editor" });
    must(await run(asking));
    expect(await everything()).not.toEqual(before);
  });
});

const waiting = async () => {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.count;
};

it("reads who acts when its turn has come, not when it began to wait", async () => {
  const asking = await somebody("reviewer");
  const { articleId, claim } = await oneClaim(await somebody("editor"));
  const before = await allRows();
  const running = await inTransaction(async (tx) => {
    must(await lockArticle(articleId)(tx));
    const said = { verdict: "unverified", rationale: "Nobody answered" };
    const started = recordVerdict(asking, { claimId: claim.id, version: 1 }, said);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 5_000 });
    await account(asking.id, { disabledAt: new Date() });
    return { started };
  });
  expect(await running.started).toMatchObject({ failure: { code: "forbidden" } });
  expect(await allRows()).toEqual(before);
});
