import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { actorOfRequest } from "@/lib/auth/actor-of-request";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { exportFormats } from "@/lib/exports/formats";
import { openBatch } from "@/lib/importing/together/bring-in";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { secretIds, secrets, workBlind } from "@/lib/testing/blind-work";
import { must, somebody } from "@/lib/testing/desk";
import { judgedByTwo, unverified } from "@/lib/testing/review-commands";
import { type Claims, twoClaims } from "@/lib/testing/two-claims";
import { keepWhole } from "@/lib/vault/vault";

vi.mock("@/lib/auth/actor-of-request", () => ({ actorOfRequest: vi.fn() }));

/** Never ends: what it tells is read in lib/live. */
const stream = "articles/[articleId]/live/route.ts";
const routes = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => name.endsWith("/route.ts") && name !== stream);

interface Route {
  GET?: (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
}

let claims: Claims;
let ada: Actor;
let ben: Actor;
let others: Actor[];
let kept: string[];
/** Files that the editor brought in together. */
let importId: string;
/** What is held by a blind piece of Ada's, and by one of the editor's. */
let held: { captureId: string; fileId: string }[];
/** What a page knows that was opened before anybody worked. */
let begun: number;
beforeAll(async () => {
  const editor = await somebody("editor", "Ilka Brandt");
  ada = await somebody("reviewer", "Ada Marsh");
  ben = await somebody("reviewer", "Ben Okri");
  others = [ben, editor, await somebody("admin"), await somebody("auditor")];
  claims = await twoClaims(editor);
  await judgedByTwo(editor, claims);
  const { headSeq } = await database.article.findUniqueOrThrow({ where: { id: claims.articleId } });
  begun = headSeq;
  importId = must(await openBatch(editor, { expected: 1, requiredReviews: 1 })).batchId;
  await workBlind(ada, claims, ben);
  held = [await holding(ada, claims.one, "obsidian words"), await holding(editor, claims.two, "plain words")];
  kept = [...secrets, "obsidian words", ...(await secretIds(claims))];
});

/** A link with a file, both of which hold some words; they say that they are a picture, since only such is shown. */
async function holding(actor: Actor, target: ClaimTarget, words: string) {
  const { articleId } = claims;
  const { sha256 } = await keepWhole(new TextEncoder().encode(words));
  const file = { articleId, byId: actor.id, name: words, mediaType: "image/png", sha256, text: words };
  const { id: fileId } = await database.heldFile.create({ data: file });
  const link = { kind: "link", stance: "context", url: "https://ledger.example/9", files: [fileId] };
  must(await addEvidence(actor, target, link));
  const { evidenceId } = await database.evidenceFile.findUniqueOrThrow({ where: { id: fileId } });
  const asked = { url: link.url, address: link.url, redirects: [], status: 200, headers: [], title: words };
  const of = { articleId, evidenceId, compared: "first", byId: actor.id, byName: actor.name };
  const holds = { mediaType: "image/png", sha256, copySha256: sha256, text: words };
  const { id: captureId } = await database.capture.create({ data: { ...of, ...asked, ...holds } });
  return { captureId, fileId };
}

/** What every route that is read answers this person, by the route; "" where it refuses them. */
async function answersTo(reader: Actor): Promise<Map<string, string>> {
  vi.mocked(actorOfRequest).mockResolvedValue({ actor: reader, again: async () => reader });
  const answers = new Map<string, string>();
  for (const name of routes) {
    const { GET }: Route = await import(path.join(import.meta.dirname, name));
    if (!GET) continue;
    const formats = name.includes("[format]") ? exportFormats.map((format) => format.name) : [""];
    const told: string[] = [];
    for (const format of formats)
      for (const { claimId } of name.includes("[claimId]") ? [claims.one, claims.two] : [claims.one])
        for (const source of /\[(captureId|fileId)\]/.test(name) ? held : held.slice(0, 1))
          for (const asked of [`?after=${begun}&format=jsonl`, "?search=it&format=csv"]) {
            const params = { articleId: claims.articleId, claimId, format, importId, ...source };
            const response = await GET(new Request(`http://desk.example/${asked}`), {
              params: Promise.resolve(params),
            });
            if (response.ok) told.push(await response.text());
          }
    answers.set(name, told.join("\n"));
  }
  return answers;
}

const leaks = (answers: Map<string, string>) =>
  [...answers].flatMap(([name, told]) => kept.filter((secret) => told.includes(secret)).map((what) => [name, what]));

describe("what is done blind", () => {
  test.each(["Ben Okri", "Ilka Brandt", "admin", "auditor"])("is told to %s by no route there is", async (name) => {
    const reader = others.find((one) => one.name === name || one.role === name);
    if (!reader) throw new Error(`nobody is ${name}`);
    const answers = await answersTo(reader);
    const refused = [...answers].filter(([, told]) => told === "").map(([route]) => route);
    // The whole desk's history is for who audits it, and what somebody brought in for who edits.
    if (reader.role === "editor") expect(refused).toEqual(["history/route.ts"]);
    if (reader.role === "auditor") expect(refused).not.toContain("history/route.ts");
    expect(leaks(answers)).toEqual([]);
  });

  test("is told to its author, and to everybody once the round is over", async () => {
    expect(leaks(await answersTo(ada)).map(([name]) => name)).toContain("claims/[claimId]/route.ts");
    must(await recordVerdict(ben, claims.one, unverified));
    const open = new Set(leaks(await answersTo(ben)).map(([, what]) => what));
    expect([...open].sort()).toEqual([...kept].sort());
  });
});
