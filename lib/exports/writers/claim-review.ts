import type { ReportHead } from "@/lib/exports/rules/report";
import type { ReportClaim } from "@/lib/exports/rules/report-claim";
import { verdictWord } from "./verdict-word";

/**
 * The claims of a report that may be published as schema.org ClaimReview: those judged in a check that an editor has closed, of an
 * article that has its address on the web, and that say who claims it. Of any other a search engine would be told of a published fact
 * check that nobody published. Verdicts are words (`alternateName`), without a number: *unverified* is no point on a scale.
 */
export function claimReviewsOf(report: ReportHead, claims: readonly ReportClaim[]): object[] {
  const url = report.article.state === "closed" ? webAddress(report.article.address) : null;
  if (url === null) return [];
  return claims.flatMap((claim) => {
    const { source } = claim.attribution ?? {};
    const claimant = source?.resolved ?? source?.exact;
    if (claim.review === null || claim.standing.state !== "open" || claimant === undefined) return [];
    return [claimReviewOf(report, claim, claim.review, { url, claimant })];
  });
}

const webAddress = (address: string | null) =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;

function claimReviewOf(
  report: ReportHead,
  claim: ReportClaim,
  review: NonNullable<ReportClaim["review"]>,
  { url, claimant }: { url: string; claimant: string },
): object {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    identifier: claim.id,
    url,
    datePublished: review.at,
    author: { "@type": "Person", name: review.reviewer },
    claimReviewed: claim.anchor.exact,
    reviewBody: review.rationale,
    reviewRating: { "@type": "Rating", alternateName: verdictWord(review.verdict) },
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Thing", name: claimant },
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
