import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { Outcome } from "@/lib/outcome";
import { recordAnswer } from "@/lib/queries/record-answer";
import { sendQueries } from "@/lib/queries/send-queries";
import type { ArticleCommand } from "./article-command";
import { type Claims, twoClaims } from "./two-claims";

const query = (
  name: string,
  event: EventType,
  run: (actor: Actor, claims: Claims) => Promise<Outcome<unknown>>,
): ArticleCommand => ({
  name,
  events: [event],
  forbidden: "auditor",
  prepare: async (editor) => {
    const claims = await twoClaims(editor);
    return { articleId: claims.articleId, run: (actor) => run(actor, claims) };
  },
});

/** What goes to the writer, and what comes back. */
export const queryCommands: ArticleCommand[] = [
  query("send queries", "queries.sent", (actor, { articleId, one }) =>
    sendQueries(actor, articleId, {
      way: "mail",
      person: "Jo Writer",
      queries: [{ claimId: one.claimId, reviewId: null }],
    }),
  ),
  query("take in an answer", "query.answered", (actor, { one }) =>
    recordAnswer(actor, one.claimId, {
      reviewId: null,
      step: "answered",
      person: "Jo Writer",
      words: "From the ledger",
    }),
  ),
];
