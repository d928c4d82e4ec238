import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { uploadByteLimit } from "@/lib/captures/rules/upload-types";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { sweep } from "@/lib/jobs/sweep";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { readWhole } from "@/lib/vault/vault";
import { getPiece, listPieces } from "@/lib/views/piece-queries";
import { choosePassage } from "./choose-passage";
import { holdFile } from "./hold-file";

const text = (words: string) => strToU8(words);
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const words = "The council voted on Monday. The bridge opened in 2021 🚀, said Ada Marsh.";

let reviewer: Actor;
let made: Awaited<ReturnType<typeof oneClaim>>;
beforeAll(async () => {
  reviewer = await somebody("reviewer");
});
const article = async () => {
  made = await oneClaim(await somebody("editor"));
  return made.articleId;
};
const hold = async (name: string, bytes: Uint8Array, actor = reviewer) =>
  holdFile(actor, await article(), { name, bytes: [bytes] });
const bring = (files: string[], more: object = {}) =>
  addEvidence(reviewer, { claimId: made.claim.id, version: 1 }, { kind: "link", stance: "supports", files, ...more });

describe("a file that is brought", () => {
  it.each([
    ["a picture", "a.png", png, "image/png"],
    ["words", "minutes.txt", text(words), "text/plain"],
    ["a transcript", "talk.vtt", text("WEBVTT\n\n00:01.000 --> 00:02.000\nYes."), "text/vtt"],
    ["a table", "a.csv", text("a,b\n1,2"), "text/csv"],
    ["sound", "a.wav", Buffer.concat([text("RIFF"), Buffer.alloc(4), text("WAVEfmt "), Buffer.alloc(40)]), "audio/wav"],
    ["a picture under another name", "a.exe", png, "image/png"],
  ])("is taken where it is %s, by its content", async (_, name, bytes, mediaType) => {
    const held = must(await hold(name, bytes));
    expect(held).toMatchObject({ name, mediaType, size: bytes.length });
  });

  it.each([
    ["a page", "a.txt", text("<!doctype html><script>steal()</script>")],
    ["a drawing", "a.png", text('<svg onload="steal()"/>')],
    ["a program", "a.pdf", Buffer.concat([text("MZ"), Buffer.alloc(100)])],
    ["an archive", "a.docx", zipSync({ "a.js": text("steal()") })],
    ["nothing that can be told", "a.mp4", new Uint8Array(randomBytes(200).map((byte) => byte % 8))],
    ["empty", "a.txt", text("")],
  ])("is refused where it is %s, and nothing is kept", async (_, name, bytes) => {
    const before = await database.keptFile.count();
    expect(await hold(name, bytes)).toMatchObject({
      failure: { code: "invalid", message: expect.stringContaining(name) },
    });
    expect(await database.keptFile.count()).toBe(before);
  });

  it("is refused as soon as it is larger than 25 MB, and leaves nothing behind", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "spool-"));
    vi.stubEnv("TMPDIR", folder);
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1_000_000;
        yield new Uint8Array(1_000_000);
      }
    }
    const given = { name: "film.mp4", bytes: endless() };
    expect(await holdFile(reviewer, await article(), given)).toMatchObject({ failure: { message: /25 MB/ } });
    expect(sent).toBeLessThanOrEqual(uploadByteLimit + 1_000_000);
    expect(await readdir(folder)).toEqual([]);
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it("is for whoever may add evidence", async () =>
    expect(await hold("a.png", png, await somebody("auditor"))).toMatchObject({ failure: { code: "forbidden" } }));

  it("has a name without folders or signs that hide", async () => {
    expect(must(await hold("..\\..\\etc/\u202Egnp.a", png))).toMatchObject({ name: "gnp.a" });
  });
});

describe("citing files", () => {
  it("keeps them with the piece and in the history, which verifies; a document without a title goes by the first name", async () => {
    const one = must(await hold("minutes.txt", text(words)));
    const two = must(await holdFile(reviewer, made.articleId, { name: "a.png", bytes: [png] }));
    must(await bring([one.id, two.id]));
    expect(await eventTypes(made.articleId)).toEqual([
      "evidence.added",
      "evidence.file-attached",
      "evidence.file-attached",
      "evidence.cited",
    ]);
    const piece = await database.evidence.findFirstOrThrow({
      where: { articleId: made.articleId },
      include: { files: true },
    });
    expect(piece).toMatchObject({ kind: "document", title: "minutes.txt" });
    expect(piece.files.map(({ name, text: read }) => [name, read])).toEqual([
      ["minutes.txt", words],
      ["a.png", null],
    ]);
    expect(Buffer.compare(await readWhole(piece.files[1]?.sha256 ?? ""), png)).toBe(0);
    expect(await verifyArticle(made.articleId)).toMatchObject({ intact: true });
    expect(await database.heldFile.count({ where: { articleId: made.articleId } })).toBe(0);
  });

  it("refuses another's file, one of another article, and one that is cited already; what was typed is told nothing of", async () => {
    const others = must(await hold("a.png", png, await somebody("reviewer")));
    expect(await bring([others.id])).toMatchObject({ failure: { code: "invalid", message: /not held any more/ } });
    const elsewhere = must(await hold("a.png", png));
    await article();
    expect(await bring([elsewhere.id])).toMatchObject({ failure: { code: "invalid" } });
    const held = must(await hold("a.png", png));
    must(await bring([held.id]));
    expect(
      await addEvidence(
        reviewer,
        { claimId: made.claim.id, version: 2 },
        { kind: "link", stance: "supports", files: [held.id] },
      ),
    ).toMatchObject({
      failure: { code: "invalid" },
    });
  });

  it("clears away what nobody cited in a week, and nothing that is cited", async () => {
    const cited = must(await hold("a.png", png));
    must(await bring([cited.id]));
    const left = must(await hold("left.txt", text("Left behind.")));
    const { sha256 } = await database.heldFile.findUniqueOrThrow({ where: { id: left.id } });
    await database.$executeRaw`UPDATE "HeldFile" SET "createdAt" = now() - interval '8 days'`;
    await database.$executeRaw`ALTER TABLE "KeptFile" DISABLE TRIGGER USER`;
    await database.$executeRaw`UPDATE "KeptFile" SET "createdAt" = now() - interval '8 days'`;
    await database.$executeRaw`ALTER TABLE "KeptFile" ENABLE TRIGGER USER`;
    await sweep.run({}, { tell: async () => {}, signal: new AbortController().signal });
    expect(await database.keptFile.count({ where: { sha256 } })).toBe(0);
    expect(await database.keptPart.count({ where: { sha256 } })).toBe(0);
    const { files } = (await getPiece(
      made.articleId,
      (
        await database.evidence.findFirstOrThrow({ where: { files: { some: { id: cited.id } } } })
      ).id,
      reviewer.id,
    )) ?? { files: [] };
    expect(files).toEqual([]);
    const kept = await database.evidenceFile.findUniqueOrThrow({ where: { id: cited.id } });
    expect(Buffer.compare(await readWhole(kept.sha256), png)).toBe(0);
  });
});

describe("choosing a passage", () => {
  const cited = async () => {
    const held = must(await hold("minutes.txt", text(words)));
    must(await bring([held.id]));
    const { id } = await database.evidence.findFirstOrThrow({ where: { articleId: made.articleId } });
    return { fileId: held.id, evidenceId: id };
  };
  const start = words.indexOf("The bridge");
  const end = words.indexOf(", said");

  it("takes the words from the source itself, and keeps their exact place", async () => {
    const { fileId, evidenceId } = await cited();
    const chosen = must(
      await choosePassage(reviewer, evidenceId, { in: fileId, start: String(start), end: String(end) }),
    );
    const piece = await getPiece(made.articleId, chosen.evidenceId, reviewer.id);
    expect(piece).toMatchObject({ passage: "The bridge opened in 2021 🚀", place: { in: fileId, start, end } });
    expect(piece?.files[0]?.text?.slice(start, end)).toBe(piece?.passage);
    expect(await verifyArticle(made.articleId)).toMatchObject({ intact: true });
    const again = must(await choosePassage(reviewer, chosen.evidenceId, { in: fileId, start, end }));
    expect(again.changed).toBe(false);
    // The piece is another row by now, and its file still counts.
    expect(await listPieces(made.articleId, reviewer.id)).toMatchObject([{ id: chosen.evidenceId, files: 1 }]);
  });

  it.each([
    ["no words", (fileId: string) => ({ in: fileId, start: 3, end: 3 })],
    ["more than there is", (fileId: string) => ({ in: fileId, start: 3, end: 3_000 })],
    ["a text of nobody's", () => ({ in: crypto.randomUUID(), start: 3, end: 9 })],
    ["no place at all", () => ({})],
  ])("refuses %s", async (_, given) => {
    const { fileId, evidenceId } = await cited();
    expect(await choosePassage(reviewer, evidenceId, given(fileId))).toMatchObject({ ok: false });
  });
});
