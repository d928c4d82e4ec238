import { z } from "zod";
import type { DetailsInput, RequiredReviews } from "@/lib/articles/schema";
import { requiredReviewsSchema } from "@/lib/articles/schema";
import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { database } from "@/lib/database/client";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { done, failed, type Outcome } from "@/lib/outcome";
import { usualChoices } from "@/lib/reading/formats/read-result";
import { type ReadArticle, readArticleSchema, readJob } from "@/lib/reading/read-job";
import { deskPool } from "@/lib/threads/desk-pool";
import { storable } from "@/lib/typed-text";
import { findClaims, type Imported, keep, sameText } from "./import-article";
import { type ImportInput, receive } from "./receive";
import { sha256 } from "./store-article";
import { settleFiles } from "./together/settle-file";

const week = 7 * 24 * 3_600_000;
const keptSchema = readArticleSchema.omit({ original: true }).extend({
  /** How it was read; a draft of an older desk does not say. */
  choices: z
    .object({ changes: z.enum(["accepted", "rejected"]), charset: z.string().nullable() })
    .default({ changes: "accepted", charset: null }),
});
type Kept = z.infer<typeof keptSchema>;

export const noSuchArticleDraft = failed(
  "not-found",
  "There is no such text waiting: it was imported, thrown away, or left for a week.",
);

/** Why a text waits to be looked at: how much of it there is to say, and the article that it may be a newer text of. */
interface WaitsFor {
  leftOut: number;
  doubts: number;
  like: string | null;
}
export type ReadFirst = { imported: Imported } | { draftId: string; waitsFor: WaitsFor };

interface ReadFirstOptions {
  requiredReviews: RequiredReviews;
  always: boolean;
  /** Done in the transaction that makes it so. */
  settle?: (tx: Transaction, first: ReadFirst) => Promise<unknown>;
}

/**
 * Reads an article and keeps it for whoever brought it to look at before anything is recorded. Where `always` is not asked for and there
 * is nothing to decide (all of it was read, without a doubt, and the desk has nothing like it), it is imported at once.
 */
export async function readFirst(
  asking: Actor,
  input: ImportInput,
  given: DetailsInput,
  { requiredReviews, always, settle = async () => {} }: ReadFirstOptions,
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
  if (existing) {
    const first = { imported: existing };
    await inTransaction((tx) => settle(tx, first));
    return done(first);
  }
  const article = read.value;
  const waitsFor = await whatToLookAt(article);
  if (always || waitsFor !== null) {
    const { changes, charset } = received.value.choices ?? usualChoices;
    const data = draftOf(asking, { ...article, choices: { changes, charset } }, requiredReviews);
    return inTransaction(async (tx) => {
      const { id: draftId } = await tx.articleDraft.create({ data, select: { id: true } });
      const first = { draftId, waitsFor: waitsFor ?? { leftOut: 0, doubts: 0, like: null } };
      await settle(tx, first);
      return done(first);
    });
  }
  const found = await deskPool().inTurn((thread) => findClaims(thread, article));
  if (!found.ok) return found;
  const imported = await keep(asking, found.value, requiredReviews, (tx, imported) => settle(tx, { imported }));
  return imported.ok ? done({ imported: imported.value }) : imported;
}

async function whatToLookAt({ leftOut, doubts, remarks, attachments, details }: ReadArticle): Promise<WaitsFor | null> {
  const [like] = await alikeArticles(details);
  const beside = leftOut.length + doubts.length + remarks.length + attachments.length;
  if (beside === 0 && like === undefined) return null;
  return { leftOut: leftOut.length, doubts: doubts.length, like: like?.id ?? null };
}

/** Words of a file may hold what PostgreSQL does not keep. */
export const asKept = (read: Kept) =>
  JSON.parse(JSON.stringify(read, (_, value) => (typeof value === "string" ? storable(value) : value)));

export type Drafted = ReadArticle & Pick<Kept, "choices">;

/** The row that keeps what was read until whoever brought it has looked. */
export function draftOf(by: Actor, { original, ...read }: Drafted, requiredReviews: number) {
  const kept = asKept(read);
  const from = { original: original.bytes, originalName: original.name, originalType: original.mediaType };
  return { byId: by.id, read: kept, requiredReviews, ...from };
}

/** What waits for a person, or null: nobody sees what others brought in and have not imported. */
export async function getArticleDraft({ id: byId }: Actor, draftId: string) {
  if (!z.uuid().safeParse(draftId).success) return null;
  const createdAt = { gte: new Date(Date.now() - week) };
  const row = await database.articleDraft.findFirst({ where: { id: draftId, byId, createdAt } });
  if (row === null) return null;
  const original = { bytes: row.original, name: row.originalName, mediaType: row.originalType };
  const read: Drafted = { ...keptSchema.parse(row.read), original };
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

/** The article of the desk that has this very text; null where none has. */
export async function twinOf(text: string): Promise<{ id: string; title: string } | null> {
  const existing = await sameText(database, sha256(text));
  return (
    existing && database.article.findUnique({ where: { id: existing.articleId }, select: { id: true, title: true } })
  );
}

/** Throws away what waited; nothing of it had been recorded. `revised` is the article that it was proposed to as the next text. */
export async function discardArticleDraft({ id: byId }: Actor, draftId: string, revised?: string): Promise<void> {
  if (!z.uuid().safeParse(draftId).success) return;
  await inTransaction(async (tx) => {
    const { count } = await tx.articleDraft.deleteMany({ where: { id: draftId, byId } });
    if (count > 0)
      await settleFiles(
        tx,
        { draftId },
        revised ? { result: "revision", articleId: revised } : { result: "discarded" },
      );
  });
}
