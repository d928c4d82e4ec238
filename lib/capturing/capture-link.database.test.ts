import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { verifyArticle } from "@/lib/audit/verify-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import { captureAgain } from "@/lib/captures/capture-again";
import { captureStates } from "@/lib/captures/queries";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import type { Outside } from "@/lib/outside/fetch-outside";
import { eventTypes, must, oneClaim, somebody } from "@/lib/testing/desk";
import { readWhole } from "@/lib/vault/vault";
import { captureLink } from "./capture-link";

const paragraph =
  "The council opened the new bridge over the Tarn on Tuesday, after two years of work and a long dispute.";
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const pageOf = (words: string) =>
  `<html><head><title>The bridge</title></head><body><article><h1>The bridge</h1><p>${words}</p><p>${paragraph}</p>` +
  `<img src="/a.png"><script src="/a.js"></script></article></body></html>`;

let server: Server;
let outside: Outside;
let origin: string;
let answers: Record<string, RequestListener> = {};
let asked: string[] = [];
let editor: Actor;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    (answers[path] ?? ((_, missing) => missing.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  origin = `http://press.internal:${port}`;
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  outside = { allowed: [`press.internal:${port}`], resolve, time: { connect: 2_000, whole: 20_000 } };
  editor = await somebody("editor", "Ana Ruiz");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  answers = {};
  asked = [];
});

const says =
  (body: string | Buffer, type = "text/html"): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-type": type, "x-press": "night shift" }).end(body);
  };

/** A claim with a link to the stand-in that nobody has captured yet. */
async function cited(path: string, actor = editor) {
  const made = await oneClaim(editor);
  const target = { claimId: made.claim.id, version: 1 };
  must(await addEvidence(actor, target, { kind: "link", stance: "supports", url: origin + path }));
  const { id } = await database.evidence.findFirstOrThrow({ where: { articleId: made.articleId } });
  return { ...made, evidenceId: id };
}
const wishOf = (evidenceId: string) => database.captureWish.findUniqueOrThrow({ where: { evidenceId } });
const capture = async (evidenceId: string) => captureLink((await wishOf(evidenceId)).id, outside);
const stateOf = async (evidenceId: string) => (await captureStates([evidenceId])).get(evidenceId);
const lastOf = (evidenceId: string) =>
  database.capture.findFirstOrThrow({ where: { evidenceId }, orderBy: { createdAt: "desc" } });
const again = async (evidenceId: string) => {
  must(await captureAgain(editor, evidenceId));
  await capture(evidenceId);
};

describe("citing a link", () => {
  it("waits for nobody: a capture is asked for, and the queue is not told of what", async () => {
    const { evidenceId, articleId } = await cited("/slow");
    expect(asked).toEqual([]);
    expect(await stateOf(evidenceId)).toEqual({ waits: true, problem: null, gone: false, last: null });
    const { id } = await wishOf(evidenceId);
    const jobs = await database.$queryRaw<{ job: string }[]>`
      SELECT payload::text AS job FROM graphile_worker._private_jobs WHERE key = ${`capture-link:${id}`}`;
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.job).not.toContain("press.internal");
    expect(await eventTypes(articleId)).toEqual(["evidence.added", "evidence.cited"]);
  });

  it("asks for nothing where links are not captured", async () => {
    vi.stubEnv("TICKMARK_CAPTURE", "off");
    const { evidenceId } = await cited("/off");
    expect(await stateOf(evidenceId)).toBeUndefined();
    expect(await captureAgain(editor, evidenceId)).toMatchObject({ failure: { code: "conflict" } });
  });
});

describe("a capture", () => {
  it("keeps the bytes, what was said with them, a copy that runs nothing, and the words", async () => {
    const { evidenceId, articleId } = await cited("/old");
    answers = {
      "/old": (_, response) => response.writeHead(301, { location: "/new" }).end(),
      "/new": says(pageOf("It cost nine million.")),
      "/a.png": says(png, "text/html"),
    };
    const before = await database.claim.findFirstOrThrow({ where: { articleId } });
    await capture(evidenceId);
    const kept = await lastOf(evidenceId);
    expect(kept).toMatchObject({
      url: `${origin}/old`,
      address: `${origin}/new`,
      redirects: [{ address: `${origin}/old`, status: 301 }],
      status: 200,
      mediaType: "text/html",
      title: "The bridge",
      compared: "first",
      byName: "Ana Ruiz",
    });
    expect(kept.headers).toContainEqual(["x-press", "night shift"]);
    expect(kept.text).toContain(`It cost nine million.\n\n${paragraph}`);
    expect(new TextDecoder().decode(await readWhole(kept.sha256))).toBe(pageOf("It cost nine million."));
    const copy = new TextDecoder().decode(await readWhole(kept.copySha256 ?? ""));
    expect(copy).toContain(`<img src="data:image/png;base64,${png.toString("base64")}"`);
    expect(copy).not.toContain("<script");
    expect(asked).not.toContain("/a.js");
    expect(await eventTypes(articleId)).toEqual(["evidence.added", "evidence.cited", "evidence.captured"]);
    expect(await verifyArticle(articleId)).toMatchObject({ intact: true });
    expect(await stateOf(evidenceId)).toMatchObject({ waits: false, problem: null, last: { compared: "first" } });
    const after = await database.claim.findFirstOrThrow({ where: { articleId } });
    expect(after.version).toBe(before.version);
  });

  it("is found out when its text or its headers are exchanged", async () => {
    const { evidenceId, articleId } = await cited("/page");
    answers = { "/page": says(pageOf("It cost nine million.")) };
    await capture(evidenceId);
    await database.$executeRaw`ALTER TABLE "Capture" DISABLE TRIGGER USER`;
    await database.$executeRaw`UPDATE "Capture" SET "text" = replace("text", 'nine', 'ten') WHERE "articleId" = ${articleId}::uuid`;
    await database.$executeRaw`ALTER TABLE "Capture" ENABLE TRIGGER USER`;
    expect(await verifyArticle(articleId)).toMatchObject({ intact: false, message: /textSha256/ });
  });

  it("says the next time whether it is unchanged, changed or gone, and a dead link keeps what it held", async () => {
    const { evidenceId } = await cited("/page");
    answers = { "/page": says(pageOf("It cost nine million.")) };
    await capture(evidenceId);
    answers = { "/page": says(pageOf("It cost nine million.").replace("<p>", '<p data-seen="2">')) };
    await again(evidenceId);
    expect(await lastOf(evidenceId)).toMatchObject({ compared: "unchanged" });
    answers = { "/page": says(pageOf("It cost ten million.")) };
    await again(evidenceId);
    expect(await lastOf(evidenceId)).toMatchObject({ compared: "changed" });
    answers = {};
    await again(evidenceId);
    expect(await stateOf(evidenceId)).toMatchObject({
      gone: true,
      problem: /nothing \(404\)/,
      last: { compared: "changed" },
    });
    expect(await database.capture.count({ where: { evidenceId } })).toBe(3);
  });

  it("is made once, however often its job is done", async () => {
    const { evidenceId } = await cited("/page");
    answers = { "/page": says("Words.", "text/plain") };
    const { id } = await wishOf(evidenceId);
    await Promise.all([captureLink(id, outside), captureLink(id, outside)]);
    await captureLink(id, outside);
    expect(await database.capture.count({ where: { evidenceId } })).toBe(1);
  });

  it.each([
    ["a picture", png, "image/png", null],
    ["words", "A short note.", "text/plain", "A short note."],
    ["a drawing, which is kept and never shown", "<svg onload=steal()></svg>", "image/svg+xml", null],
  ])("takes %s as it is", async (_, body, mediaType, text) => {
    const { evidenceId } = await cited("/file");
    answers = { "/file": says(body, mediaType) };
    await capture(evidenceId);
    expect(await lastOf(evidenceId)).toMatchObject({ mediaType, text, copySha256: null });
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      "leads to this machine",
      (_, response) => response.writeHead(302, { location: "http://127.0.0.1/" }).end(),
      /this machine itself/,
    ],
    ["is refused", (_, response) => response.writeHead(403).end("no"), /number 403/],
    ["is empty", (_, response) => response.writeHead(200).end(), /with nothing/],
    [
      "says that it has 200 MB",
      (_, response) => response.writeHead(200, { "content-length": "200000000" }).write("a"),
      /too large/,
    ],
    [
      "sends without an end",
      (_, response) => {
        const more = (): unknown =>
          response.destroyed ||
          (response.write(Buffer.alloc(500_000)) ? setImmediate(more) : response.once("drain", more));
        more();
      },
      /too large/,
    ],
  ])(
    "fails with its reason where a link %s, records nothing, and can be asked for again",
    async (_, answer, problem) => {
      const { evidenceId, articleId } = await cited("/page");
      answers = { "/page": answer };
      await capture(evidenceId);
      expect(await stateOf(evidenceId)).toMatchObject({ waits: false, problem, last: null });
      expect(await eventTypes(articleId)).toEqual(["evidence.added", "evidence.cited"]);
      answers = { "/page": says("Words.", "text/plain") };
      await again(evidenceId);
      expect(await stateOf(evidenceId)).toMatchObject({ problem: null, last: { compared: "first" } });
    },
  );

  it("follows a correction of its piece, unless that gives another address", async () => {
    const { evidenceId } = await cited("/page");
    answers = { "/page": says("Words.", "text/plain"), "/other": says("Other words.", "text/plain") };
    await capture(evidenceId);
    const corrected = must(
      await supersedeEvidence(editor, evidenceId, { kind: "link", url: `${origin}/page`, title: "A page" }),
    );
    expect(await stateOf(corrected.evidenceId)).toMatchObject({ waits: false, last: { compared: "first" } });
    const moved = must(await supersedeEvidence(editor, corrected.evidenceId, { kind: "link", url: `${origin}/other` }));
    expect(await stateOf(moved.evidenceId)).toEqual({ waits: true, problem: null, gone: false, last: null });
  });

  it("records nothing of what was withdrawn, or corrected to another address, meanwhile", async () => {
    const withdrawn = await cited("/page");
    must(await withdrawEvidence(editor, withdrawn.evidenceId, "Wrong page"));
    const moved = await cited("/page");
    const { id } = await wishOf(moved.evidenceId);
    answers = { "/page": says("Words.", "text/plain") };
    must(await supersedeEvidence(editor, moved.evidenceId, { kind: "link", url: `${origin}/other` }));
    await capture(withdrawn.evidenceId);
    await captureLink(id, outside);
    expect(await database.capture.count({ where: { articleId: { in: [withdrawn.articleId, moved.articleId] } } })).toBe(
      0,
    );
  });
});

it("is as blind as its piece: the history tells others neither the claim nor the address", async () => {
  const made = await oneClaim(editor);
  must(await setRequiredReviews(editor, made.articleId, 2));
  const reviewer = await somebody("reviewer", "Bo Blind");
  const target = { claimId: made.claim.id, version: 1 };
  answers = { "/secret": says("Secret words.", "text/plain") };
  must(await addEvidence(reviewer, target, { kind: "link", stance: "supports", url: `${origin}/secret` }));
  const { id } = await database.evidence.findFirstOrThrow({ where: { articleId: made.articleId } });
  expect(await captureAgain(editor, id)).toMatchObject({ failure: { code: "not-found" } });
  await capture(id);
  expect((await eventTypes(made.articleId)).slice(-2)).toEqual(["work.sealed", "work.sealed"]);
  expect(
    await database.event.findFirstOrThrow({ where: { chain: made.articleId }, orderBy: { seq: "desc" } }),
  ).toMatchObject({
    subjectId: made.articleId,
    actorId: reviewer.id,
    blindClaimId: made.claim.id,
  });
  expect(await verifyArticle(made.articleId)).toMatchObject({ intact: true });
});
