import { lockArticle, noSuchArticle } from "@/lib/articles/lock-article";
import { type ArticleDetail, getArticle } from "@/lib/articles/queries";
import type { ArticleInput } from "@/lib/articles/schema";
import { sha256 } from "@/lib/articles/store-article";
import { noLongerMay } from "@/lib/auth/no-longer-may";
import { type Actor, refusal } from "@/lib/auth/permissions";
import { database } from "@/lib/database/client";
import { commandTransaction } from "@/lib/database/transaction";
import { deskThreads } from "@/lib/extraction/desk-threads";
import type { Thread } from "@/lib/extraction/threads";
import { done, failed, type Outcome } from "@/lib/outcome";
import { claimsToCarry, fingerprintOf, jobFor } from "./revising";

const sameAsNow = "This is the article’s text as it stands: nothing would change.";
const archived = failed("conflict", "This article is archived. Bring it back first.");

/** Reads a text that may become the next revision, and keeps it with what it would do, for an editor to look at. */
export async function proposeRevision(
  actor: Actor,
  articleId: string,
  input: ArticleInput,
): Promise<Outcome<{ draftId: string }>> {
  const refused = refusal(actor, "article.revise");
  if (refused) return refused;
  const article = await getArticle(articleId);
  if (!article) return noSuchArticle;
  if (article.state === "archived") return archived;
  return deskThreads().inTurn(async (thread) => {
    const read = await thread.read({ input, given: {} });
    if (!read.ok) return read;
    const { text, original } = read.value;
    const digest = sha256(text);
    if (digest === article.revision.sha256)
      return failed("invalid", sameAsNow, { fields: { ["file" in input ? "file" : "text"]: sameAsNow } });
    const planned = await planFor(thread, article, text);
    if (!planned.ok) return planned;
    return commandTransaction(async (tx) => {
      if (!(await lockArticle(tx, articleId))) return noSuchArticle;
      const refused = await noLongerMay(tx, actor, "article.revise");
      if (refused) return refused;
      const { name: originalName, mediaType: originalType } = original;
      const from = { original: original.bytes, originalName, originalType };
      const by = { byId: actor.id, byName: actor.name };
      const data = { articleId, text, sha256: digest, ...from, ...by, ...planned.value };
      const draft = await tx.revisionDraft.create({ data, select: { id: true } });
      return done({ draftId: draft.id });
    });
  });
}

/** Works out anew what a draft would do to the claims as they stand now. */
export async function planAgain(draftId: string): Promise<Outcome<null>> {
  const draft = await database.revisionDraft.findUniqueOrThrow({ where: { id: draftId }, omit: { original: true } });
  const article = await getArticle(draft.articleId);
  if (!article) return noSuchArticle;
  return deskThreads().inTurn(async (thread) => {
    const planned = await planFor(thread, article, draft.text);
    if (!planned.ok) return planned;
    await database.revisionDraft.updateMany({ where: { id: draftId }, data: planned.value });
    return done(null);
  });
}

async function planFor(thread: Thread, { id, title, publishedAt, revision, extracted }: ArticleDetail, after: string) {
  const rows = await claimsToCarry(database, id);
  const job = await jobFor(database, revision, rows);
  const plan = await thread.planRevision({ ...job, after, extracted, title, publishedAt });
  return plan.ok ? done({ plan: plan.value, baseId: revision.id, fingerprint: fingerprintOf(rows) }) : plan;
}
