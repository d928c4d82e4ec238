import { claimDetailSchema } from "@/lib/audit/rules/recorded-claim";
import { resolutionCriteriaSchema } from "@/lib/audit/rules/resolution-criteria";
import type { Actor } from "@/lib/auth/rules/permissions";
import { isBlind } from "@/lib/blinding/rules/blind";
import { inPlace, orphaned } from "@/lib/claims/in-use";
import { stateOf } from "@/lib/commands/rules/article-state";
import type { Claim } from "@/lib/database/generated/client";
import { exporting } from "@/lib/database/limits";
import { inTransaction, type Transaction } from "@/lib/database/transaction";
import { independentPieces } from "@/lib/evidence/rules/independent-pieces";
import { type Said, saidOfClaims } from "@/lib/reviews/reviews-and-citations";
import { reviewEnding } from "@/lib/reviews/rules/review-ending";
import { besideSchema } from "@/lib/structure";
import { flagSchema } from "@/lib/text/schema";
import { readCorrections } from "./read-corrections";
import { countVerdicts } from "./rules/count-verdicts";
import type { Report } from "./rules/report";
import type { ReportClaim, ReportEvidence, ReportParent, ReportReview } from "./rules/report-claim";

/** The neutral object every format is written from, as one consistent state of the article; null where there is none. */
export function buildReport(articleId: string, actor: Actor, now: Date): Promise<Report | null> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    const article = await tx.article.findUnique({
      where: { id: articleId },
      include: { revisions: { orderBy: { number: "desc" }, take: 1, omit: { original: true } } },
    });
    const revision = article?.revisions[0];
    if (!article || !revision) return null;
    const rows = await tx.claim.findMany({
      where: { articleId, ...inPlace },
      orderBy: [{ start: "asc" }, { number: "asc" }],
    });
    const said = await saidOfClaims(tx, articleId);
    const parents = await parentsOf(tx, articleId);
    const claims = rows.map((row) => reportClaim(row, said(row), parents.get(row.id) ?? []));
    const { id, title, publisher, byline, address, publishedAt } = article;
    return {
      article: {
        id,
        title,
        publisher,
        byline,
        address,
        publishedAt,
        state: stateOf(article),
        importedAt: article.importedAt.toISOString(),
      },
      revision: { number: revision.number, sha256: revision.sha256, length: revision.text.length },
      audit: { seq: article.headSeq, head: article.headHash },
      exportedAt: now.toISOString(),
      exportedBy: { name: actor.name, role: actor.role },
      counts: countVerdicts(claims),
      corrections: await readCorrections(tx, articleId),
      withoutPlace: await tx.claim.count({ where: { articleId, ...orphaned } }),
      claims,
      text: revision.text,
      structure: besideSchema.nullable().parse(revision.beside)?.structure ?? [],
    };
  }, exporting);
}

function reportReview(row: Pick<Said["reviews"][number], ReviewColumn>): ReportReview {
  const { verdict, rationale, correction, reviewerName: reviewer, createdAt, adjudicates } = row;
  return { verdict, rationale, correction, reviewer, at: createdAt.toISOString(), settles: adjudicates };
}

type ReviewColumn = "verdict" | "rationale" | "correction" | "reviewerName" | "createdAt" | "adjudicates";

function standingOf({ dismissal, waiver }: Claim): ReportClaim["standing"] {
  if (dismissal !== null) return { state: "dismissed", reason: dismissal };
  return waiver === null ? { state: "open" } : { state: "waived", reason: waiver };
}

/** By claim, those it came out of, with their reviews; what is still blind and what was taken back is left out. */
async function parentsOf(tx: Transaction, articleId: string): Promise<Map<string, ReportParent[]>> {
  const rows = await tx.claimLineage.findMany({
    where: { child: { articleId } },
    orderBy: { parent: { number: "asc" } },
    select: {
      childId: true,
      parent: {
        select: {
          number: true,
          exact: true,
          round: true,
          reviews: { where: { retraction: null }, orderBy: { createdAt: "asc" } },
        },
      },
    },
  });
  const parents = new Map<string, ReportParent[]>();
  for (const { childId, parent } of rows) {
    const { number, exact } = parent;
    const said = parent.reviews.filter((review) => !isBlind(review, parent)).map(reportReview);
    parents.set(childId, [...(parents.get(childId) ?? []), { number, exact, reviews: said }]);
  }
  return parents;
}

function reportClaim(row: Claim, { reviews, citations }: Said, cameOutOf: ReportParent[]): ReportClaim {
  const { attribution = null, date = null, quantity = null } = claimDetailSchema.parse(row.detail);
  const { id, number, kind, start, end, exact, prefix, suffix, verdict, disagreed } = row;
  const standing = reviews.find((review) => review.id === row.reviewId);
  const evidence = citations.filter(({ evidence }) => evidence.withdrawal === null).map(reportEvidence);
  return {
    id,
    number,
    kind,
    attribution,
    date,
    quantity,
    verdict,
    disagreed,
    anchor: { start, end, exact, prefix, suffix },
    flags: flagSchema.array().parse(row.flags),
    standing: standingOf(row),
    settlement: resolutionCriteriaSchema.nullable().parse(row.resolutionCriteria),
    review: standing ? reportReview(standing) : null,
    earlierReviews: reviews.flatMap((review) => {
      const ended = reviewEnding(review, row, reviews);
      return ended ? [{ ...reportReview(review), ended }] : [];
    }),
    cameOutOf,
    evidence,
    independent: independentPieces(evidence),
  };
}

function reportEvidence({ evidence, stance, citedByName: citedBy }: Said["citations"][number]): ReportEvidence {
  const { id, kind, title, url, publisher, publishedOn, origin, reference } = evidence;
  const { passage, language, translation, translatedBy, addedByName: addedBy } = evidence;
  const from = { publisher, publishedOn, origin, reference, addedBy, citedBy };
  return { id, kind, stance, title, url, ...from, passage, language, translation, translatedBy };
}
