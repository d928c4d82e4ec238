import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { stateOf } from "@/lib/commands/rules/article-state";
import { database } from "@/lib/database/client";
import { eventTypes, must, somebody } from "@/lib/testing/desk";
import { twoClaims } from "@/lib/testing/two-claims";
import { archiveArticle, unarchiveArticle } from "./archive-article";
import { closeArticle } from "./close-article";
import { reopenArticle } from "./reopen-article";

const because = "We are done with it";
let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
const rowOf = (id: string) => database.article.findUniqueOrThrow({ where: { id } });
const stateNow = async (id: string) => stateOf(await rowOf(id));

type Move = "close" | "reopen" | "archive" | "unarchive";
const moves: Record<Move, (actor: Actor, articleId: string, reason: string) => ReturnType<typeof closeArticle>> = {
  close: closeArticle,
  reopen: reopenArticle,
  archive: archiveArticle,
  unarchive: unarchiveArticle,
};
/** `same` writes nothing; a state is what follows, with one event. */
const table: [from: Move[], move: Move, to: "open" | "closed" | "archived" | "same" | "conflict"][] = [
  [[], "close", "closed"],
  [[], "reopen", "same"],
  [[], "archive", "archived"],
  [[], "unarchive", "same"],
  [["close"], "close", "same"],
  [["close"], "reopen", "open"],
  [["close"], "archive", "archived"],
  [["close"], "unarchive", "same"],
  [["archive"], "close", "conflict"],
  [["archive"], "reopen", "conflict"],
  [["archive"], "archive", "same"],
  [["archive"], "unarchive", "open"],
  [["close", "archive"], "close", "conflict"],
  [["close", "archive"], "reopen", "conflict"],
  [["close", "archive"], "unarchive", "closed"],
];

describe.each(table)("after %j, to %s", (from, move, to) => {
  async function prepared() {
    const { articleId } = await twoClaims(editor);
    for (const step of from) must(await moves[step](editor, articleId, because));
    return { articleId, before: await rowOf(articleId) };
  }

  it(`leads to: ${to}`, async () => {
    const { articleId, before } = await prepared();
    const outcome = await moves[move](editor, articleId, because);
    const events = await eventTypes(articleId, before.headSeq);
    if (to === "conflict") expect(outcome).toMatchObject({ failure: { code: "conflict" } });
    else expect(must(outcome)).toEqual({ changed: to !== "same" });
    if (to === "conflict" || to === "same") {
      expect(events).toEqual([]);
      expect(await rowOf(articleId)).toEqual(before);
    } else {
      expect(events).toHaveLength(1);
      expect(await stateNow(articleId)).toBe(to);
    }
  });

  it.each(["reviewer", "auditor"] as const)("is refused to a %s", async (role) => {
    const { articleId, before } = await prepared();
    const outcome = await moves[move](await somebody(role), articleId, because);
    expect(outcome).toMatchObject({ failure: { code: "forbidden" } });
    expect(await rowOf(articleId)).toEqual(before);
  });
});

it.each([
  ["close", []],
  ["reopen", ["close"]],
  ["archive", []],
  ["unarchive", ["archive"]],
] as const)("to %s wants a reason", async (move, from) => {
  const { articleId } = await twoClaims(editor);
  for (const step of from) must(await moves[step](editor, articleId, because));
  const before = await rowOf(articleId);
  expect(await moves[move](editor, articleId, " no ")).toMatchObject({
    failure: { code: "invalid", fields: { reason: expect.any(String) } },
  });
  expect(await rowOf(articleId)).toEqual(before);
});

it.each(Object.entries(moves))("to %s answers for an article there is not", async (_, move) => {
  const outcome = await move(editor, "00000000-0000-4000-8000-000000000000", because);
  expect(outcome).toMatchObject({ failure: { code: "not-found" } });
});
