import { amendArticle } from "@/lib/articles/amend-article";
import { archiveArticle, unarchiveArticle } from "@/lib/articles/archive-article";
import { closeArticle } from "@/lib/articles/close-article";
import { reopenArticle } from "@/lib/articles/reopen-article";
import { setRequiredReviews } from "@/lib/articles/set-required-reviews";
import { withdrawArticle } from "@/lib/articles/withdraw-article";
import type { EventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/rules/permissions";
import { holdFile } from "@/lib/capturing/hold-file";
import { addClaim } from "@/lib/claims/add-claim";
import { dismissClaim, restoreClaim } from "@/lib/claims/dismiss-claim";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { citeEvidence } from "@/lib/evidence/cite-evidence";
import { supersedeEvidence } from "@/lib/evidence/supersede-evidence";
import { withdrawEvidence } from "@/lib/evidence/withdraw-evidence";
import { applyExtraction } from "@/lib/extraction/apply-extraction";
import { compareExtraction } from "@/lib/extraction/compare-extraction";
import { extractAgain } from "@/lib/extraction/extract-again";
import type { Outcome } from "@/lib/outcome";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { retractReview } from "@/lib/reviews/retract-review";
import { takeOverCheck } from "@/lib/reviews/take-over-check";
import type { ArticleCommand } from "./article-command";
import { articleWithoutClaims, must } from "./desk";
import { findingCommands } from "./finding-commands";
import { queryCommands } from "./query-commands";
import { reshapeCommands } from "./reshape-commands";
import { reviewCommands } from "./review-commands";
import { revisionCommands } from "./revision-commands";
import { type Claims, noteFor, twoClaims } from "./two-claims";
import { workCommands } from "./work-commands";

const because = "The desk agreed on it";
const unverified = { verdict: "unverified", rationale: "Nobody answered" };
const article = (
  name: string,
  event: EventType,
  run: (actor: Actor, articleId: string) => Promise<Outcome<unknown>>,
  before: (actor: Actor, articleId: string) => Promise<unknown> = async () => null,
): ArticleCommand => ({
  name,
  events: [event],
  forbidden: "reviewer",
  prepare: async (editor) => {
    const { articleId } = await twoClaims(editor);
    await before(editor, articleId);
    return { articleId, run: (actor) => run(actor, articleId) };
  },
});
const claim = (
  name: string,
  events: EventType[],
  prepare: (editor: Actor, claims: Claims) => Promise<(actor: Actor) => Promise<Outcome<unknown>>>,
): ArticleCommand => ({
  name,
  events,
  forbidden: "auditor",
  prepare: async (editor) => {
    const claims = await twoClaims(editor);
    return { articleId: claims.articleId, run: await prepare(editor, claims) };
  },
});

export const articleCommands: ArticleCommand[] = [
  article("amend", "article.amended", (actor, id) => amendArticle(actor, id, { publisher: "The Lamp" })),
  article("set reviewers", "article.reviewers-set", (actor, id) => setRequiredReviews(actor, id, 2)),
  article("close", "article.closed", (actor, id) => closeArticle(actor, id, because)),
  article("reopen", "article.reopened", (actor, id) => reopenArticle(actor, id, because), closeWith(because)),
  article("withdraw", "article.withdrawn", (actor, id) => withdrawArticle(actor, id, because)),
  article("archive", "article.archived", (actor, id) => archiveArticle(actor, id, because)),
  article(
    "unarchive",
    "article.unarchived",
    (actor, id) => unarchiveArticle(actor, id, because),
    async (actor, id) => must(await archiveArticle(actor, id, because)),
  ),
  {
    name: "extract again",
    events: ["claims.extracted"],
    forbidden: "reviewer",
    prepare: async (editor) => {
      const articleId = await articleWithoutClaims(editor);
      return { articleId, run: (actor) => extractAgain(actor, articleId) };
    },
  },
  {
    name: "apply another extraction",
    events: ["extraction.applied"],
    forbidden: "reviewer",
    prepare: async (editor) => {
      const { articleId } = await twoClaims(editor);
      const { digest } = must(await compareExtraction(articleId));
      return { articleId, run: (actor) => applyExtraction(actor, articleId, digest) };
    },
  },
  claim("add a claim", ["claim.added"], async (_, { articleId }) => {
    const { id: revisionId } = await database.revision.findFirstOrThrow({ where: { articleId } });
    return (actor) => addClaim(actor, { revisionId, kind: "date", start: 13, end: 17, exact: "2021" });
  }),
  claim(
    "dismiss",
    ["claim.dismissed"],
    async (_, { one }) =>
      (actor) =>
        dismissClaim(actor, one, because),
  ),
  claim("restore", ["claim.restored"], async (editor, { one }) => {
    const dismissed = must(await dismissClaim(editor, one, because));
    return (actor) => restoreClaim(actor, dismissed, because);
  }),
  ...reviewCommands.map(({ name, events, prepare }) => claim(name, events, prepare)),
  ...revisionCommands,
  ...findingCommands,
  ...queryCommands,
  ...workCommands.map(({ name, events, prepare }) => claim(name, events, prepare)),
  ...reshapeCommands.map(({ name, events, prepare }) => claim(name, events, prepare)),
  claim(
    "judge",
    ["verdict.recorded"],
    async (_, { one }) =>
      (actor) =>
        recordVerdict(actor, one, unverified),
  ),
  claim("take over an earlier check", ["check.taken-over"], async (editor, { one }) => {
    const earlier = await twoClaims(editor);
    const { claim: cited } = await noteFor(editor, earlier.one, "supports");
    must(await recordVerdict(editor, cited, { verdict: "sourced" }));
    const { reviewId } = await database.claim.findUniqueOrThrow({ where: { id: cited.claimId } });
    return (actor) => takeOverCheck(actor, one, reviewId ?? "");
  }),
  claim("retract", ["review.retracted"], async (editor, { one }) => {
    const judged = must(await recordVerdict(editor, one, unverified));
    return (actor) => retractReview(actor, judged, because);
  }),
  claim("add evidence", ["evidence.added", "evidence.cited"], async (_, { one }) => {
    const link = { kind: "link", stance: "supports", url: "https://lamp.example/a" };
    return (actor) => addEvidence(actor, one, link);
  }),
  claim(
    "bring a file",
    ["evidence.added", "evidence.file-attached", "evidence.cited"],
    async (editor, { one, articleId }) => {
      const bytes = [new TextEncoder().encode("It opened in 2021.")];
      return async (actor) => {
        const held = must(await holdFile(editor, articleId, { name: "log.txt", bytes }));
        const owner = { where: { id: held.id }, data: { byId: actor.id } };
        await database.heldFile.update(owner);
        return addEvidence(actor, one, { kind: "link", stance: "supports", files: [held.id] });
      };
    },
  ),
  claim("cite for a second claim", ["evidence.cited"], async (editor, { one, two }) => {
    const { evidenceId } = await noteFor(editor, one, "supports");
    return (actor) => citeEvidence(actor, two, { evidenceId, stance: "supports" });
  }),
  claim("reopen by another stance", ["evidence.cited"], async (editor, { one }) => {
    const { claim: cited, evidenceId } = await noteFor(editor, one, "supports");
    const judged = must(await recordVerdict(editor, cited, { verdict: "sourced" }));
    return (actor) => citeEvidence(actor, judged, { evidenceId, stance: "context" });
  }),
  claim("correct evidence", ["evidence.superseded"], async (editor, { one }) => {
    const { claim: cited, evidenceId } = await noteFor(editor, one, "supports");
    must(await recordVerdict(editor, cited, { verdict: "sourced" }));
    return (actor) => supersedeEvidence(actor, evidenceId, { kind: "note", title: "A second call" });
  }),
  claim("withdraw evidence", ["evidence.withdrawn"], async (editor, { one }) => {
    const { claim: cited, evidenceId } = await noteFor(editor, one, "supports");
    must(await recordVerdict(editor, cited, { verdict: "sourced" }));
    return (actor) => withdrawEvidence(actor, evidenceId, because);
  }),
];

function closeWith(reason: string) {
  return async (actor: Actor, articleId: string) => must(await closeArticle(actor, articleId, reason));
}
