import { z } from "zod";
import type { DetailsInput, RequiredReviews } from "@/lib/articles/schema";
import { detailsInputSchema, requiredReviewsSchema } from "@/lib/articles/schema";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { invalidInput } from "@/lib/invalid-input";
import { done, failed, type Outcome } from "@/lib/outcome";
import { type ReadArticle, readArticleSchema, readJob } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import { storable } from "@/lib/typed-text";
import { findClaims, type Imported, keep, sameText } from "./import-article";
import { type ImportInput, receive } from "./receive";
import { putBack } from "./rules/put-back";
import { sha256 } from "./store-article";

const week = 7 * 24 * 3_600_000;
const keptSchema = readArticleSchema.omit({ original: true });

export const noSuchArticleDraft = failed(
  "not-found",
  "There is no such text waiting: it was imported, thrown away, or left for a week.",
);

export type ReadFirst = { imported: Imported } | { draftId: string };

/**
 * Reads an article and keeps it for whoever brought it to look at before anything is recorded. Where `always` is not asked for and there
 * is nothing to decide (all of it was read, without a doubt, and the desk has nothing like it), it is imported at once.
 */
export async function readFirst(
  asking: Actor,
  input: ImportInput,
  given: DetailsInput,
  { requiredReviews, always }: { requiredReviews: RequiredReviews; always: boolean },
): Promise<Outcome<ReadFirst>> {
  const refused = refusal(asking, "article.import");
  if (refused) return refused;
  const received = await receive(input, given);
  if (!received.ok) return received;
  const read = await deskPool().inTurn(async (thread) => {
    const answer = await thread.run(readJob, received.value);
    return answer.ok ? answer.value : answer;
  });
  if (!read.ok) return read;
  const existing = await sameText(database, sha256(read.value.text));
  if (existing) return done({ imported: existing });
  if (!always && !(await asksForALook(read.value))) {
    const article = read.value;
    const found = await deskPool().inTurn((thread) => findClaims(thread, article));
    const imported = found.ok ? await keep(asking, found.value, requiredReviews) : found;
    return imported.ok ? done({ imported: imported.value }) : imported;
  }
  const draftId = await keepDraft(asking, read.value, requiredReviews);
  return done({ draftId });
}

async function asksForALook({ leftOut, doubts, remarks, attachments, details }: ReadArticle): Promise<boolean> {
  const beside = leftOut.length + doubts.length + remarks.length + attachments.length;
  return beside > 0 || (await alikeArticles(details)).length > 0;
}

async function keepDraft(by: Actor, { original, ...read }: ReadArticle, requiredReviews: number): Promise<string> {
  // Words of a file may hold what PostgreSQL does not keep.
  const kept = JSON.parse(JSON.stringify(read, (_, value) => (typeof value === "string" ? storable(value) : value)));
  await database.articleDraft.deleteMany({ where: { createdAt: { lt: new Date(Date.now() - week) } } });
  const from = { original: original.bytes, originalName: original.name, originalType: original.mediaType };
  const data = { byId: by.id, read: kept, requiredReviews, ...from };
  const { id } = await database.articleDraft.create({ data, select: { id: true } });
  return id;
}

/** What waits for a person, or null: nobody sees what others brought in and have not imported. */
export async function getArticleDraft({ id: byId }: Actor, draftId: string) {
  if (!z.uuid().safeParse(draftId).success) return null;
  const row = await database.articleDraft.findFirst({ where: { id: draftId, byId } });
  if (row === null) return null;
  const original = { bytes: row.original, name: row.originalName, mediaType: row.originalType };
  const read: ReadArticle = { ...keptSchema.parse(row.read), original };
  return { id: row.id, read, requiredReviews: requiredReviewsSchema.parse(row.requiredReviews) };
}

/** Articles of the desk that a text may be the next revision of: of the same address, or the same title. */
export async function alikeArticles({ address, title }: Pick<ReadArticle["details"], "address" | "title">) {
  const alike = [
    { title: { equals: title, mode: "insensitive" as const } },
    ...(address === null ? [] : [{ address }]),
  ];
  const where = { archivedAt: null, OR: alike };
  return database.article.findMany({
    where,
    orderBy: { importedAt: "desc" },
    take: 3,
    select: { id: true, title: true },
  });
}

export interface Decided {
  /** All of them as they are to be; what is empty is not known. */
  details: DetailsInput;
  /** Places in `leftOut`. */
  putBack: readonly number[];
  requiredReviews: RequiredReviews;
}

/** Imports what waited, with what whoever looked at it decided. */
export async function importDraft(asking: Actor, draftId: string, decided: Decided): Promise<Outcome<Imported>> {
  const refused = refusal(asking, "article.import");
  if (refused) return refused;
  const draft = await getArticleDraft(asking, draftId);
  if (draft === null) return noSuchArticleDraft;
  const details = detailsInputSchema.safeParse(decided.details);
  if (!details.success) return invalidInput(details.error, "Some details need another look.");
  const title = details.data.title ?? draft.read.details.title;
  const article = { ...putBack(draft.read, new Set(decided.putBack)), details: { ...details.data, title } };
  const found = await deskPool().inTurn((thread) => findClaims(thread, article));
  if (!found.ok) return found;
  return keep(asking, found.value, decided.requiredReviews, (tx) =>
    tx.articleDraft.deleteMany({ where: { id: draftId } }),
  );
}

/** Throws away what waited; nothing of it had been recorded. */
export async function discardArticleDraft({ id: byId }: Actor, draftId: string): Promise<void> {
  if (z.uuid().safeParse(draftId).success) await database.articleDraft.deleteMany({ where: { id: draftId, byId } });
}
