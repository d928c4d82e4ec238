import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { must, somebody } from "@/lib/testing/desk";
import { deskPool } from "@/lib/threads/desk-pool";
import { discardArticleDraft } from "../article-draft";
import { importDraft } from "../import-draft";
import { bringIn, openBatch } from "./bring-in";
import { importAsRead } from "./import-as-read";
import { importFile } from "./import-file";
import { getBatch, listBatches } from "./queries";

let editor: Actor;
beforeAll(async () => {
  editor = await somebody("editor", "Ida Fenn");
});
afterAll(() => deskPool().close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (title: string, words: string) =>
  `<title>${title}</title><nav>Home</nav><article><h1>${title}</h1><p>${words} The lock opened on 4 May 2021, the water board said, and it carries 40 boats a day.</p><figure><img src="x"><figcaption>The lock in 2020.</figcaption></figure></article>`;

async function batchOf(files: Record<string, string>, actor = editor): Promise<string> {
  const named = Object.entries(files);
  const { batchId } = must(await openBatch(actor, { expected: named.length, requiredReviews: 1 }));
  for (const [place, [path, text]] of named.entries()) {
    const bytes = bytesOf(text);
    must(await bringIn(actor, batchId, { place, path, size: bytes.length, bytes }));
  }
  return batchId;
}
const waiting = () => database.importFile.findMany({ where: { result: null }, orderBy: { id: "asc" } });
async function importAll() {
  for (const { id } of await waiting()) await importFile(id);
}
const shown = async (batchId: string) => (await getBatch(editor, batchId))?.files ?? [];
const queued = () => database.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs`;

describe("files that are brought in together", () => {
  it("become what each alone would: new, a twin, a look, refused", async () => {
    const words = randomUUID();
    const sentence = `The weir is 12 metres wide, the keeper said. ${words}`;
    const batchId = await batchOf({
      "desk/weir.txt": sentence,
      "desk/copy.txt": sentence,
      "desk/lock.html": page(`Lock ${words}`, words),
      "desk/photo.png": "\u0089PNG\r\n\u001a\n",
      "desk/Weir again.txt": `Headline ${words}\n\nAnother text of it, the keeper said on Friday.`,
    });
    expect((await shown(batchId)).map(({ state }) => state)).toEqual(Array(5).fill("waits"));
    await importAll();
    const files = await shown(batchId);
    expect(files).toMatchObject([
      { path: "desk/weir.txt", state: "imported" },
      { state: "twin" },
      { state: "look", leftOut: expect.any(Number), article: null },
      { state: "refused", said: expect.stringMatching(/photo.png/), article: null },
      { state: "imported" },
    ]);
    expect(files[1]?.article).toEqual(files[0]?.article);
    expect(await database.importFile.count({ where: { batchId, bytes: { not: null } } })).toBe(0);
  });

  it("waits for a look where it may be a newer text of an article, which is named", async () => {
    const title = `Ferry ${randomUUID()}`;
    await batchOf({ "a.md": `# ${title}\n\nThe ferry carries 40 cars, the port said.` });
    await importAll();
    const batchId = await batchOf({ "b.md": `# ${title}\n\nThe ferry carries 60 cars, the port said.` });
    await importAll();
    expect(await shown(batchId)).toMatchObject([{ state: "look", like: { title } }]);
    expect(await importAsRead(editor, batchId)).toMatchObject({ value: { files: 0 } });
  });

  it("are there with their job, or not at all", async () => {
    const { batchId } = must(await openBatch(editor, { expected: 1, requiredReviews: 1 }));
    const bytes = bytesOf("The mole is 4 miles long.");
    const before = (await queued()).length;
    const file = { place: 0, path: "mole.txt", size: bytes.length, bytes };
    must(await bringIn(editor, batchId, file));
    must(await bringIn(editor, batchId, file));
    expect((await queued()).length).toBe(before + 1);
    expect(await bringIn(editor, batchId, { ...file, place: 1 })).toMatchObject({ failure: { code: "invalid" } });
    const other = await somebody("editor");
    expect(await bringIn(other, batchId, file)).toMatchObject({ failure: { code: "not-found" } });
    expect(await getBatch(other, batchId)).toBeNull();
    expect((await shown(batchId)).length).toBe(1);
  });

  it("are imported once, however often their job is begun", async () => {
    const words = randomUUID();
    const batchId = await batchOf({ "tide.txt": `The tide was 4 metres, the harbour said. ${words}` });
    const file = await database.importFile.findFirst({ where: { batchId } });
    await Promise.all([importFile(file?.id ?? ""), importFile(file?.id ?? "")]);
    await importFile(file?.id ?? "");
    const [{ article } = { article: null }] = await shown(batchId);
    expect(await database.revision.count({ where: { text: { contains: words } } })).toBe(1);
    expect(article).not.toBeNull();
  });

  it("are refused by name where whoever brought them may import no more", async () => {
    const gone = await somebody("editor");
    const batchId = await batchOf({ "late.txt": `The quay is closed. ${randomUUID()}` }, gone);
    await database.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    await importAll();
    const [row] = await database.importFile.findMany({ where: { batchId } });
    expect(row).toMatchObject({ result: "refused", said: "Your account was disabled meanwhile." });
  });

  it("are imported as they were read, all at once, where only pieces are left out", async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const batchId = await batchOf({ "1.html": page(`Lock ${one}`, one), "2.html": page(`Lock ${two}`, two) });
    await importAll();
    expect((await shown(batchId)).map(({ state }) => state)).toEqual(["look", "look"]);
    expect(must(await importAsRead(editor, batchId))).toEqual({ files: 2 });
    await importAll();
    expect(await shown(batchId)).toMatchObject([{ state: "imported" }, { state: "imported" }]);
    expect(await database.articleDraft.count({ where: { byId: editor.id } })).toBe(
      await database.importFile.count({ where: { result: "look", batch: { byId: editor.id } } }),
    );
  });

  it.each([
    ["imported", "imported"],
    ["thrown away", "discarded"],
  ] as const)("tell it when the look at one ends: %s", async (how, state) => {
    const words = randomUUID();
    const batchId = await batchOf({ "lock.html": page(`Lock ${words}`, words) });
    await importAll();
    const [file] = await shown(batchId);
    const draftId = file?.draftId ?? "";
    if (how === "imported") must(await importDraft(editor, draftId, { details: {}, putBack: [0], requiredReviews: 1 }));
    else await discardArticleDraft(editor, draftId);
    expect(await shown(batchId)).toMatchObject([{ state }]);
    expect(await listBatches(editor)).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: batchId, look: 0, left: 0 })]),
    );
  });

  it.each([0, 201, -1, 1.5])("are at most two hundred: not %d", async (expected) => {
    expect(await openBatch(editor, { expected, requiredReviews: 1 })).toMatchObject({ failure: { code: "invalid" } });
  });

  it("are told too where one is too large to be read", async () => {
    const { batchId } = must(await openBatch(editor, { expected: 1, requiredReviews: 1 }));
    must(await bringIn(editor, batchId, { place: 0, path: "all.pdf", size: 12_000_000, bytes: null }));
    expect(await shown(batchId)).toMatchObject([
      { state: "refused", said: "It has 12 MB; the limit is 10 MB for a file." },
    ]);
  });
});
