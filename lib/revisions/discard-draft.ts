import type { Actor } from "@/lib/auth/rules/permissions";
import { command } from "@/lib/commands/command";
import { lockArticleOf, noSuchArticle } from "@/lib/commands/lock-article";
import { done, type Outcome } from "@/lib/outcome";

/** Throws a proposed text away. It is no part of the record: no event tells of it. */
export function discardDraft(actor: Actor, draftId: string): Promise<Outcome<{ articleId: string }>> {
  const lock = lockArticleOf("RevisionDraft", draftId, noSuchArticle);
  return command(actor, { action: "article.revise", lock }, async ({ tx }, { id: articleId }) => {
    await tx.revisionDraft.deleteMany({ where: { id: draftId } });
    return done({ articleId });
  });
}
