import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { verdictWord } from "./verdict-word";

/**
 * The open, reviewed claims of a report as schema.org ClaimReview, for tools that read fact checks. Verdicts are words
 * (`alternateName`), without a number: *unverified* is no point on a scale from false to true.
 */
export function claimReviewsOf(report: ReportHead, claims: readonly ReportClaim[]): object[] {
  return claims.flatMap((claim) => {
    if (claim.review === null || claim.standing.state !== "open") return [];
    return [claimReviewOf(report, claim, claim.review)];
  });
}

function claimReviewOf(report: ReportHead, claim: ReportClaim, review: NonNullable<ReportClaim["review"]>): object {
  const { source } = claim.attribution ?? {};
  const who = source?.resolved ?? source?.exact;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    identifier: claim.id,
    datePublished: review.at,
    author: { "@type": "Person", name: review.reviewer },
    claimReviewed: claim.anchor.exact,
    reviewBody: review.rationale,
    reviewRating: { "@type": "Rating", alternateName: verdictWord(review.verdict) },
    itemReviewed: {
      "@type": "Claim",
      ...(who === undefined ? {} : { author: { "@type": "Thing", name: who } }),
      appearance: appearanceOf(report),
    },
    citation: claim.evidence.map(({ title, url, publisher, publishedOn }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(url === null ? {} : { url }),
      ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
      ...(publishedOn === null ? {} : { datePublished: publishedOn }),
    })),
  };
}

function appearanceOf({ article, revision }: ReportHead): object {
  return {
    "@type": "NewsArticle",
    identifier: article.id,
    headline: article.title,
    version: revision.number,
    ...(article.address === null ? {} : { url: article.address }),
    ...(article.byline === null ? {} : { author: { "@type": "Person", name: article.byline } }),
    ...(article.publisher === null ? {} : { publisher: { "@type": "Organization", name: article.publisher } }),
    ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
  };
}
