import { type Actor, refusal } from "@/lib/auth/rules/permissions";
import { noSuchArticle } from "@/lib/commands/lock-article";
import { database } from "@/lib/database/client";
import { done, type Outcome } from "@/lib/outcome";

/** Throws a proposed text away. It is no part of the record: no event tells of it. */
export async function discardDraft(actor: Actor, draftId: string): Promise<Outcome<{ articleId: string }>> {
  const refused = refusal(actor, "article.revise");
  if (refused) return refused;
  const draft = await database.revisionDraft.findUnique({ where: { id: draftId }, select: { articleId: true } });
  if (!draft) return noSuchArticle;
  await database.revisionDraft.deleteMany({ where: { id: draftId } });
  return done({ articleId: draft.articleId });
}
