import { appendEvent } from "@/lib/audit/append-event";
import type { DeskEvent } from "@/lib/audit/schema";
import type { Action, Actor } from "@/lib/auth/rules/permissions";
import type { Article, Prisma } from "@/lib/database/generated/client";
import { done, type Failure, type Outcome } from "@/lib/outcome";
import { type Command, command } from "./command";
import { lockArticle } from "./lock-article";

/** What a command makes of the locked article: a refusal, nothing to do, or a change with its event. */
export type Transition =
  | { ok: false; failure: Failure }
  | { ok: true; change: null }
  | { ok: true; change: Prisma.ArticleUpdateInput; event: DeskEvent };

/** The one way an article's own row changes: `decide` says how. */
export function changeArticle(
  actor: Actor,
  action: Action,
  articleId: string,
  decide: (article: Article, command: Command) => Transition | Promise<Transition>,
): Promise<Outcome<{ changed: boolean }>> {
  return command(actor, { action, lock: lockArticle(articleId) }, async (given, article) => {
    const transition = await decide(article, given);
    if (!transition.ok) return transition;
    if (transition.change === null) return done({ changed: false });
    const { tx, actor, at } = given;
    await tx.article.update({ where: { id: articleId }, data: { ...transition.change, version: { increment: 1 } } });
    await appendEvent(tx, articleId, actor, transition.event, at);
    return done({ changed: true });
  });
}

export const unchanged = { ok: true, change: null } as const;
