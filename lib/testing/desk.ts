import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/rules/permissions";
import { type ExtractionParts, inParts } from "@/lib/claims/rules/extraction-parts";
import { database } from "@/lib/database/client";
import { inTransaction } from "@/lib/database/transaction";
import { sha256, storeArticle } from "@/lib/importing/store-article";
import type { Outcome } from "@/lib/outcome";
import type { Remark } from "@/lib/structure";
import type { CheckFinding, ClaimKind, ExtractedClaim } from "@/lib/text/schema";
import type { Role } from "@/lib/vocabulary";

/** A person with an account, as commands know them. */
export async function somebody(role: Role, name = `A ${role}`): Promise<Actor> {
  const email = `${randomUUID()}@desk.example`;
  const user = await database.user.create({ data: { email, name, role, passwordHash: "never signs in" } });
  return { id: user.id, name: user.name, role: user.role };
}

/** What a command gave, in a test that is about something after it. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.message}`);
  return outcome.value;
}

/** A claim on the first place where its words stand in a text. */
export function claimOn(text: string, words: string, kind: ClaimKind, index: number): ExtractedClaim {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, exact: words };
  return { id: `c${index}`, kind, ...span, core: span, reason: "the test says so", flags: [] };
}

/** Stores a text as an article, with what an extractor found in it. */
export function storeText(actor: Actor, text: string, extraction: ExtractionParts | null, remarks: Remark[] = []) {
  const bytes = new TextEncoder().encode(text);
  const details = { title: "A test", publisher: null, byline: null, address: null, publishedAt: null, deadline: null };
  const read = {
    text,
    digest: sha256(text),
    details,
    original: { bytes, name: null, mediaType: "text/plain" },
    remarks,
  };
  return inTransaction((tx) => storeArticle(tx, actor, read, extraction));
}

/** An article whose claims are just the words given, in order; the extractor has no say. */
export async function articleWithClaims(
  actor: Actor,
  text: string,
  words: readonly string[],
  remarks: readonly Remark[] = [],
  checks?: CheckFinding[],
) {
  const claims = words.map((some, index) => claimOn(text, some, "statement", index));
  const extraction = { extractor: "test/1", title: null, publishedAt: null, claims, sentences: [], checks };
  const { articleId } = await storeText(actor, text, inParts(extraction, randomUUID), [...remarks]);
  const stored = await database.claim.findMany({ where: { articleId }, orderBy: { number: "asc" } });
  const revision = await database.revision.findFirstOrThrow({ where: { articleId } });
  return { articleId, revisionId: revision.id, claims: stored };
}

/** An article as it is stored when the extractor fails on it; there are claims in its text. */
export async function articleWithoutClaims(actor: Actor): Promise<string> {
  const { articleId } = await storeText(actor, `The sluice opened in 2019, said Ada Marsh. ${randomUUID()}`, null);
  return articleId;
}

/** An article with one claim on it, by an editor: what most rules need. */
export async function oneClaim(editor: Actor) {
  const made = await articleWithClaims(editor, `The bridge opened in 2021. ${randomUUID()}`, [
    "The bridge opened in 2021",
  ]);
  const [claim] = made.claims;
  if (!claim) throw new Error("the claim was not stored");
  return { ...made, claim };
}

/** The types of an article's events, oldest first, from the one after `seq`. */
export async function eventTypes(articleId: string, seq = 2): Promise<string[]> {
  const rows = await database.event.findMany({
    where: { chain: articleId, seq: { gt: seq } },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type }) => type);
}
