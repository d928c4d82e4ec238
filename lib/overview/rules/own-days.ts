import type { Verdict } from "@/lib/vocabulary";

interface Judged {
  verdict: Verdict;
  /** ISO 8601, UTC. */
  at: string;
  claim: { article: { id: string; title: string } };
}

export type VerdictCounts = Record<Verdict, number>;

const listed = 50;

function countsOf(reviews: readonly Judged[]): VerdictCounts {
  const counts = { sourced: 0, disputed: 0, unverified: 0 };
  for (const { verdict } of reviews) counts[verdict] += 1;
  return counts;
}

/** One person's reviews of a week, the newest first: how many by verdict today and in all, in which articles, and the newest. */
export function ownDays<Review extends Judged>(reviews: readonly Review[], now: Date) {
  const day = now.toISOString().slice(0, 10);
  const articles = new Map<string, { id: string; title: string; judged: number }>();
  for (const { claim } of reviews) {
    const { id, title } = claim.article;
    articles.set(id, { id, title, judged: (articles.get(id)?.judged ?? 0) + 1 });
  }
  return {
    today: countsOf(reviews.filter(({ at }) => at.startsWith(day))),
    week: countsOf(reviews),
    articles: [...articles.values()].sort((a, b) => b.judged - a.judged || a.title.localeCompare(b.title, "en")),
    newest: reviews.slice(0, listed),
  };
}
