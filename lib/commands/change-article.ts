import { appendEvent } from "@/lib/audit/append-event";
import type { DeskEvent } from "@/lib/audit/schema";
import { type Action, type Actor, refusal } from "@/lib/auth/rules/permissions";
import type { Article, Prisma } from "@/lib/database/generated/client";
import { commandTransaction, type Transaction } from "@/lib/database/transaction";
import { done, type Failure, type Outcome } from "@/lib/outcome";
import { lockArticle, noSuchArticle } from "./lock-article";

/** What a command makes of the locked article: a refusal, nothing to do, or a change with its event. */
export type Transition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
  | { ok: true; change: Prisma.ArticleUpdateInput; event: DeskEvent };

/** The one way an article's own row changes: lock, authorize, decide, write, record, all dated `at`. */
export function changeArticle(
  actor: Actor,
  action: Action,
  articleId: string,
  decide: (article: Article, tx: Transaction, at: Date) => Transition | Promise<Transition>,
): Promise<Outcome<{ changed: boolean }>> {
  return commandTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) return noSuchArticle;
    const refused = refusal(actor, action);
    if (refused) return refused;
    const at = new Date();
    const transition = await decide(article, tx, at);
    if (!transition.ok) return transition;
    if (transition.change === null) return done({ changed: false });
    await tx.article.update({ where: { id: articleId }, data: { ...transition.change, version: { increment: 1 } } });
    await appendEvent(tx, articleId, actor, transition.event, at);
    return done({ changed: true });
  });
}

export const unchanged = { ok: true, change: null } as const;
