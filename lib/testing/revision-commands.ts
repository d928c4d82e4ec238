import { closeArticle } from "@/lib/articles/close-article";
import type { Actor } from "@/lib/auth/rules/permissions";
import type { ClaimTarget } from "@/lib/commands/change-claim";
import { database } from "@/lib/database/client";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { confirmRevision } from "@/lib/revisions/confirm-revision";
import { markRemoved, undoRemoved } from "@/lib/revisions/mark-removed";
import { placeClaim } from "@/lib/revisions/place-claim";
import { proposeRevision } from "@/lib/revisions/propose-revision";
import type { ArticleCommand } from "./article-command";
import { must } from "./desk";
import { type Claims, twoClaims } from "./two-claims";

const because = "The desk agreed on it";
const judge = async (editor: Actor, claim: ClaimTarget) =>
  must(await recordVerdict(editor, claim, { verdict: "unverified", rationale: "Nobody answered" }));

/** Proposes another text; answers the draft to confirm. */
export const proposed = async (editor: Actor, articleId: string, text: string) =>
  must(await proposeRevision(editor, articleId, { pasted: text })).draftId;

/** Makes another text the next revision. */
export const revised = async (editor: Actor, articleId: string, text: string, reason = "") =>
  must(await confirmRevision(editor, await proposed(editor, articleId, text), reason));

/** A claim as it stands now, to be changed. */
export async function targetOf(claimId: string): Promise<ClaimTarget> {
  const { version } = await database.claim.findUniqueOrThrow({ where: { id: claimId } });
  return { claimId, version };
}

const revise = (
  name: string,
  text: string,
  events: ArticleCommand["events"],
  before: (editor: Actor, claims: Claims) => Promise<unknown> = async () => null,
): ArticleCommand => ({
  name,
  events,
  forbidden: "reviewer",
  prepare: async (editor) => {
    const claims = await twoClaims(editor);
    await before(editor, claims);
    const draftId = await proposed(editor, claims.articleId, text);
    return { articleId: claims.articleId, run: (actor) => confirmRevision(actor, draftId, because) };
  },
});

type Run = (actor: Actor) => Promise<Outcome<unknown>>;

const twice = "It opened in 2021. It opened in 2021. It cost nine euros.";
const waiting = (
  name: string,
  event: ArticleCommand["events"][number],
  command: (editor: Actor, target: ClaimTarget, revisionId: string) => Promise<Run>,
): ArticleCommand => ({
  name,
  events: [event],
  forbidden: "auditor",
  prepare: async (editor) => {
    const { articleId, one } = await twoClaims(editor);
    await judge(editor, one);
    await revised(editor, articleId, twice);
    const newest = await database.revision.findFirstOrThrow({ where: { articleId, number: 2 } });
    return { articleId, run: await command(editor, await targetOf(one.claimId), newest.id) };
  },
});
const carried: ArticleCommand["events"] = ["article.revised", "claims.carried", "claims.extracted"];

/** Every command that brings in another text, and finds claims their place in it. */
export const revisionCommands: ArticleCommand[] = [
  revise(
    "revise: moved and reworded",
    "It cost ten euros. It opened in 2021.",
    carried,
    async (editor, { one, two }) => {
      await judge(editor, one);
      await judge(editor, two);
    },
  ),
  revise("revise: deleted, and something new", "It opened in 2021. Ada Moss said it leaked in 1999.", carried),
  revise("revise: twice the same sentence", twice, carried),
  revise(
    "revise a closed article",
    "It opened in 2021. It cost eight euros.",
    ["article.reopened", ...carried],
    async (editor, { articleId, two }) => {
      await judge(editor, two);
      must(await closeArticle(editor, articleId, because));
    },
  ),
  {
    name: "revise: deleted words come back",
    events: carried,
    forbidden: "reviewer",
    prepare: async (editor) => {
      const { articleId, two } = await twoClaims(editor);
      await judge(editor, two);
      await revised(editor, articleId, "It opened in 2021.");
      const draftId = await proposed(editor, articleId, "It opened in 2021. It cost nine euros.");
      return { articleId, run: (actor) => confirmRevision(actor, draftId, "") };
    },
  },
  waiting("place a claim on its words", "claim.placed", async (_, target, revisionId) => {
    const place = { revisionId, start: 19, end: 36, exact: "It opened in 2021" };
    return (actor) => placeClaim(actor, target, place);
  }),
  waiting("place a claim on other words", "claim.placed", async (_, target, revisionId) => {
    const place = { revisionId, start: 41, end: 56, exact: "cost nine euros" };
    return (actor) => placeClaim(actor, target, place);
  }),
  waiting("say that a claim is gone", "claim.found-gone", async (_, target) => (actor) => markRemoved(actor, target)),
  waiting("say that it is not gone", "claim.gone-undone", async (editor, target) => {
    const gone = must(await markRemoved(editor, target));
    return (actor) => undoRemoved(actor, gone, because);
  }),
];
