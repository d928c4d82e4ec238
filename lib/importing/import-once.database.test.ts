import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { must, somebody } from "@/lib/testing/desk";
import { deskPool } from "@/lib/threads/desk-pool";
import { importOnce } from "./import-once";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor");
});
afterAll(() => deskPool().close());

const asked = (pasted: string, title = "The quay") => ({
  input: { pasted },
  details: { title },
  reviewers: 1 as const,
});
const text = () => `The quay is 400 metres long, the port said. ${randomUUID()}`;

it("is answered as the first time when it is sent again by its key, and imported once", async () => {
  const [key, request] = [randomUUID(), asked(text())];
  const first = must(await importOnce(editor, key, request));
  expect(first.existing).toBe(false);
  expect(must(await importOnce(editor, key, request))).toEqual(first);
});

it("tells two that come at once by one key of one import", async () => {
  const [key, request] = [randomUUID(), asked(text())];
  const answers = await Promise.all([1, 2, 3].map(() => importOnce(editor, key, request)));
  expect(new Set(answers.map((answer) => must(answer).articleId)).size).toBe(1);
  expect(await database.revision.count({ where: { text: request.input.pasted } })).toBe(1);
});

it("refuses a key that was sent with another article, and one that is none", async () => {
  const [key, words] = [randomUUID(), text()];
  must(await importOnce(editor, key, asked(words)));
  for (const other of [asked(text()), asked(words, "Another title")])
    expect(await importOnce(editor, key, other)).toMatchObject({ failure: { code: "invalid" } });
  for (const wrong of ["", "a b", "é", "x".repeat(256)])
    expect(await importOnce(editor, wrong, asked(text()))).toMatchObject({ failure: { code: "invalid" } });
});

it("is another's own: the same key of another person says nothing", async () => {
  const key = randomUUID();
  must(await importOnce(editor, key, asked(text())));
  const other = must(await importOnce(await somebody("editor"), key, asked(text())));
  expect(other.existing).toBe(false);
});

it("tries again what was refused", async () => {
  const key = randomUUID();
  expect(await importOnce(editor, key, asked("  "))).toMatchObject({ ok: false });
  expect(await importOnce(editor, key, asked(text()))).toMatchObject({ ok: true });
});
