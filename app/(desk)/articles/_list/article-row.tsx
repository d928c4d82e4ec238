import Link from "next/link";
import { Badge } from "@/app/_components/badge";
import { dayOf } from "@/app/_components/format-time";
import { ProgressBar } from "@/app/_components/progress-bar";
import { RelativeTime } from "@/app/_components/relative-time";
import { isOverdue } from "@/lib/articles/list-filters";
import { type ArticleSummary, claimCount } from "@/lib/articles/queries";
import { VerdictCounts } from "./verdict-counts";

const states = { closed: "Check closed", archived: "Archived" } as const;

export function ArticleRow({ article }: { article: ArticleSummary }) {
  const { id, title, publisher, byline, publishedAt, deadline, state, progress, toLook } = article;
  const overdue = isOverdue(article, new Date());
  const from = [publisher, byline, publishedAt && dayOf(new Date(publishedAt))].filter(Boolean);
  const claims = claimCount(progress);
  return (
    <li className="relative grid gap-x-8 gap-y-2 border-b border-rule py-3.5 hover:bg-raised sm:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <h2 className="font-serif text-lg leading-snug font-medium break-words sm:text-xl">
          {/* The whole row leads there; the link's own words name it. */}
          <Link href={`/articles/${id}`} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
            {title}
          </Link>
        </h2>
        {from.length > 0 && <p className="text-sm break-words">{from.join(" · ")}</p>}
        <p className="mt-0.5 text-xs text-muted">
          Imported by {article.importedByName}, <RelativeTime at={article.importedAt} />
          {deadline && (
            <>
              {" · "}
              <span className={overdue ? "font-semibold text-disputed-ink" : ""}>
                {overdue ? "Overdue since" : "Due"} {dayOf(new Date(deadline))}
              </span>
            </>
          )}
        </p>
      </div>
      <div className="flex flex-col justify-center gap-1.5">
        <p className="flex flex-wrap items-center justify-between gap-2 text-xs text-muted">
          <span>
            {claims === 1 ? "1 claim" : `${claims.toLocaleString("en")} claims`}
            {toLook > 0 && (
              <span className="text-unverified-ink">
                {" · "}
                {toLook === 1 ? "1 check" : `${toLook.toLocaleString("en")} checks`} open
              </span>
            )}
          </span>
          {state !== "open" && <Badge tone="strong">{article.withdrawn ? "Withdrawn" : states[state]}</Badge>}
        </p>
        <ProgressBar counts={progress} />
        <VerdictCounts counts={progress} />
      </div>
    </li>
  );
}
