import { getArticle, listArticles } from "@/lib/articles/queries";
import { listClaimEntries, listEntries } from "@/lib/audit/queries";
import type { Actor } from "@/lib/auth/rules/permissions";
import { addComment } from "@/lib/comments/add-comment";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { listEvidence } from "@/lib/evidence/queries";
import { buildReport } from "@/lib/exports/build-report";
import { exportFormats } from "@/lib/exports/formats";
import { verdictsByWeek } from "@/lib/overview/queries";
import { agreementByKind } from "@/lib/reviews/agreement-queries";
import { earlierChecks } from "@/lib/reviews/earlier-checks";
import { recordVerdict } from "@/lib/reviews/record-verdict";
import { listAttributions } from "@/lib/views/attribution-queries";
import { listTimelineClaims } from "@/lib/views/date-queries";
import { findClaims } from "@/lib/views/find-claims";
import { listClaims } from "@/lib/views/queries";
import { viewClaim } from "@/lib/views/view-claim";
import { must } from "./desk";
import { wordsOf } from "./report";
import type { Claims } from "./two-claims";

/** Words that occur nowhere else: where one of them is read, something leaked. */
export const secrets = [
  "Quillon ledger",
  "zephyr passage",
  "heliotrope rationale",
  "Marram correction",
  "umbral comment",
];

/** All that one person can do blind on a claim: evidence, a comment, and a review. */
export async function workBlind(actor: Actor, { one }: Claims) {
  const piece = { kind: "note", stance: "contradicts", title: secrets[0], passage: secrets[1] };
  must(await addEvidence(actor, one, piece));
  must(await addComment(actor, one.claimId, { text: secrets[4] }));
  must(await recordVerdict(actor, one, { verdict: "disputed", rationale: secrets[2], correction: secrets[3] }));
}

/** All that any page, answer of the API or export tells one reader of an article, as text. The clock stands still. */
export async function allThatIsRead(reader: Actor, { articleId, one, two }: Claims): Promise<string> {
  const now = new Date("2026-11-22T12:00:00.000Z");
  const report = await buildReport(articleId, reader, now);
  if (!report) throw new Error("there is no report");
  const read = await Promise.all([
    ...[one, two].map(({ claimId }) => viewClaim(claimId, reader.id)),
    ...[one, two].map(({ claimId }) => listClaimEntries({ id: claimId, articleId }, reader.id)),
    ...[one, two].map(({ claimId }) => earlierChecks(claimId)),
    listEntries(articleId, reader.id),
    listClaims(articleId, { readerId: reader.id }),
    listEvidence(articleId, reader.id),
    findClaims(articleId, "it"),
    listAttributions(articleId),
    listTimelineClaims(articleId),
    getArticle(articleId),
    listArticles(),
    agreementByKind(articleId),
    verdictsByWeek(now),
  ]);
  const written = await Promise.all(exportFormats.map(({ write }) => wordsOf(write(report))));
  return [JSON.stringify(read), ...written].join("\n");
}
