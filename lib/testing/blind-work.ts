import { getArticle, listArticles } from "@/lib/articles/queries";
import { assignClaims } from "@/lib/assignments/assign-claims";
import { freeCandidates, ownCandidates } from "@/lib/assignments/candidates";
import { assigneesOf } from "@/lib/assignments/queries";
import { listDeskHistory } from "@/lib/audit/desk-history";
import { listClaimEntries, listClaimHistory, listEntries } from "@/lib/audit/queries";
import type { Actor } from "@/lib/auth/rules/permissions";
import { checkQuotesOf } from "@/lib/capturing/check-quotes-of";
import { addComment } from "@/lib/comments/add-comment";
import { countOpenThreads, listThreads } from "@/lib/comments/queries";
import { database } from "@/lib/database/client";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { listEvidence } from "@/lib/evidence/queries";
import { exportFormats } from "@/lib/exports/formats";
import { listFindings, openFindings } from "@/lib/findings/queries";
import { countInbox, listInbox } from "@/lib/inbox/queries";
import { readChanges } from "@/lib/live/changes";
import { whoIsHere } from "@/lib/live/presence";
import {
  disputedClaims,
  disputedSources,
  dueNext,
  loadByPerson,
  openWork,
  rightFlags,
  verdictsByWeek,
} from "@/lib/overview/queries";
import { acceptRemarks } from "@/lib/remarks/accept-remarks";
import { setAsideRemarks } from "@/lib/remarks/set-aside-remarks";
import { agreementByKind } from "@/lib/reviews/agreement-queries";
import { earlierChecks } from "@/lib/reviews/earlier-checks";
import { paceOf } from "@/lib/reviews/pace";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { sameClaims } from "@/lib/reviews/same-claims";
import { listOrphaned, listRevisions } from "@/lib/revisions/queries";
import { buildReport } from "@/lib/testing/build-report";
import { listAttributions } from "@/lib/views/attribution-queries";
import { listTimelineClaims } from "@/lib/views/date-queries";
import { findClaims } from "@/lib/views/find-claims";
import { listPieces } from "@/lib/views/piece-queries";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { must } from "./desk";
import { keyOf } from "./remarks";
import { wordsOf } from "./report";
import { type Claims, remarks } from "./two-claims";

/** Words that occur nowhere else: where one of them is read, something leaked. */
export const secrets = [
  "Quillon ledger",
  "zephyr passage",
  "heliotrope rationale",
  "Marram correction",
  "umbral comment",
];

/** All that one person can do blind on a claim: take it, bring evidence, say something to `named`, take remarks over, and judge it. */
export async function workBlind(actor: Actor, { one }: Claims, named: Actor = actor) {
  const piece = { kind: "note", stance: "contradicts", title: secrets[0], passage: secrets[1] };
  must(await assignClaims(actor, { claimIds: [one.claimId], assigneeId: actor.id }));
  must(await addEvidence(actor, one, piece));
  must(await addComment(actor, one.claimId, { text: `${secrets[4]}, @${named.name}` }));
  must(await acceptRemarks(actor, one, { keys: [keyOf(remarks[0])], as: null }));
  must(await setAsideRemarks(actor, one.claimId, [keyOf(remarks[1])]));
  must(await recordVerdict(actor, one, { verdict: "disputed", rationale: secrets[2], correction: secrets[3] }));
}

/** The ids of what was done blind on the first claim. */
export async function secretIds({ one: { claimId } }: Claims): Promise<string[]> {
  const [reviews, citations, comments] = await Promise.all([
    database.review.findMany({ where: { claimId } }),
    database.citation.findMany({ where: { claimId } }),
    database.comment.findMany({ where: { claimId } }),
  ]);
  return [...reviews.map(({ id }) => id), ...citations.map((row) => row.evidenceId), ...comments.map(({ id }) => id)];
}

/** What any query that a page or a route asks tells one reader of an article, but for its chain. The clock stands still. */
export async function queriesRead(reader: Actor, { articleId, one, two }: Claims): Promise<Record<string, unknown>> {
  const now = new Date("2026-11-22T12:00:00.000Z");
  const article = await getArticle(articleId);
  if (!article) throw new Error("there is no such article");
  const { head: _, ...told } = article;
  const each = <T>(ask: (claimId: string) => Promise<T>) => Promise.all([one, two].map(({ claimId }) => ask(claimId)));
  return {
    article: told,
    articles: await listArticles(),
    view: await each((claimId) => viewClaim(claimId, reader.id)),
    claimHistory: await each((id) => listClaimEntries({ id, articleId }, reader.id)),
    claimEvents: await each((id) => listClaimHistory({ id, articleId }, reader.id)),
    threads: await each((claimId) => listThreads(claimId, reader.id)),
    earlier: await each(earlierChecks),
    same: await each(sameClaims),
    claims: await listClaims(articleId, { readerId: reader.id }),
    found: await findClaims(articleId, "it"),
    assignees: [...(await assigneesOf({ articleId }, reader.id))],
    countOpenThreads: [...(await countOpenThreads(articleId, reader.id))],
    evidence: await listEvidence(articleId, reader.id),
    pieces: await listPieces(articleId, reader.id),
    quotes: await each((claimId) => checkQuotesOf(claimId, reader.id)),
    attributions: await listAttributions(articleId),
    timeline: await listTimelineClaims(articleId),
    checks: [await listFindings(articleId), [...(await openFindings([articleId]))]],
    revisions: await listRevisions(articleId),
    orphaned: await listOrphaned(articleId, article.revision.text),
    agreement: [await agreementByKind(articleId), await agreementByKind(null)],
    overview: await Promise.all([
      openWork(now),
      disputedClaims(),
      verdictsByWeek(now),
      disputedSources(),
      rightFlags(),
      dueNext(),
      loadByPerson(reader.id, now),
      paceOf(articleId, article.head.seq),
    ]),
    inbox: [await listInbox(reader, now), await countInbox(reader, now)],
    queue: [await ownCandidates(database, reader.id), await freeCandidates(database, reader.id, now)],
    here: await whoIsHere(articleId, now),
  };
}

/** All that any page, answer of the API or export tells one reader of an article, as text. */
export async function allThatIsRead(reader: Actor, claims: Claims): Promise<string> {
  const { articleId } = claims;
  const report = await buildReport(articleId, reader, new Date("2026-11-22T12:00:00.000Z"));
  if (!report) throw new Error("there is no report");
  const read = [
    await queriesRead(reader, claims),
    await listEntries(articleId, reader.id),
    await listDeskHistory(reader.id, {}, 5_000),
    await readChanges(articleId, reader.id, 1),
  ];
  const files = await Promise.all(exportFormats.map(({ write }) => wordsOf(write(report))));
  return [JSON.stringify(read), ...files].join("\n");
}
