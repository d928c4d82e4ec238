import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { RelativeTime } from "@/app/_components/relative-time";
import { Section } from "@/app/_components/section";
import { VerdictMark } from "@/app/_components/verdict-mark";
import { requirePermission } from "@/lib/auth/session";
import { ownWork } from "@/lib/overview/own-work";
import { NextButton } from "../../_next/next-button";
import { Counts } from "./counts";

export const metadata: Metadata = { title: "My work" };

export default async function WorkPage() {
  const actor = await requirePermission("article.read");
  const { today, week, articles, newest } = await ownWork(actor.id, new Date());
  return (
    <Page width="narrow">
      <PageHeader
        title="My work"
        meta="What you judged, and did not take back. Days are those of UTC."
        actions={<NextButton />}
      />
      <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 [&>section]:mt-0">
        <Section title="Today">
          <Counts counts={today} />
        </Section>
        <Section title="This week" note="Since Monday">
          <Counts counts={week} />
        </Section>
      </div>
      {newest.length === 0 ? (
        <EmptyState title="Nothing this week yet">The claims you judge are listed here.</EmptyState>
      ) : (
        <>
          <Section title="In which articles">
            <ul className="border-t border-rule">
              {articles.map(({ id, title, judged }) => (
                <li key={id} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5 text-sm">
                  <Link href={`/articles/${id}`} prefetch={false} className="min-w-0 break-words text-ink">
                    {title}
                  </Link>
                  <span className="shrink-0 text-muted tabular-nums">
                    {judged === 1 ? "1 claim" : `${judged.toLocaleString("en")} claims`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title="The newest">
            <ol className="border-t border-rule">
              {newest.map(({ id, verdict, at, claim }) => (
                <li key={id} className="border-b border-rule py-2">
                  <Link
                    href={`/articles/${claim.article.id}?claim=${claim.id}`}
                    prefetch={false}
                    className="line-clamp-2 font-serif text-base break-words text-ink"
                  >
                    {claim.exact}
                  </Link>
                  <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
                    <VerdictMark verdict={verdict} />
                    <RelativeTime at={at} />
                    <span className="min-w-0 break-words">
                      claim {claim.number} of {claim.article.title}
                    </span>
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </Page>
  );
}
