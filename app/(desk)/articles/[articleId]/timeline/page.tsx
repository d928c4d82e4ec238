import type { Metadata } from "next";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { requireActor } from "@/lib/auth/session";
import { listFindings } from "@/lib/findings/queries";
import { listTimelineClaims } from "@/lib/views/date-queries";
import { ArticleHead } from "../article-head";
import { CheckLines } from "../check-lines";
import { loadArticle } from "../load-article";
import { checksInTime } from "./checks-in-time";
import { ContradictionList } from "./contradiction-list";
import { clustersOf, contradictionsOf } from "./contradictions";
import { type DateLine, DateTable } from "./date-table";
import { layOut } from "./lay-out";
import { Picture } from "./picture";
import { readTimex } from "./read-timex";
import { sortDates } from "./sort-dates";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Timeline of ${(await loadArticle((await params).articleId)).title}` };
}

export default async function TimelinePage({ params }: Props) {
  await requireActor();
  const article = await loadArticle((await params).articleId);
  const [claims, findings] = await Promise.all([listTimelineClaims(article.id), listFindings(article.id)]);
  const inTime = checksInTime(findings, claims);
  const contradictions = contradictionsOf(claims);
  const clusters = clustersOf(contradictions);
  const dates = sortDates(claims, article.publishedAt);
  const day = article.publishedAt ? readTimex(article.publishedAt) : null;
  const layout = layOut(dates, [...contradictions, ...inTime.pairs], day?.state === "placed" ? day.from : null);
  const known = new Set(dates.placed.map(({ claim }) => claim.id));
  const assumed = dates.placed.filter((date) => date.assumed);
  const placed = dates.placed.filter((date) => !date.assumed);
  const guess = article.publishedAt ? "Year of publication assumed" : "Which year?";
  const tables: { title: string; note: string; lines: DateLine[] }[] = [
    { title: "In order", note: "From the earliest to the latest", lines: placed.map(({ claim }) => ({ claim })) },
    {
      title: "Impossible",
      note: "No such time",
      lines: dates.impossible.map(({ claim, why }) => ({ claim, note: why, wrong: true })),
    },
    {
      title: "Incomplete",
      note: "The article leaves the year open",
      lines: [
        ...assumed.map(({ claim }) => ({ claim, note: guess })),
        ...dates.incomplete.filter(({ id }) => !known.has(id)).map((claim) => ({ claim, note: "Which year?" })),
      ],
    },
    {
      title: "Not resolved",
      note: "It depends on a day that nobody told",
      lines: dates.open.map((claim) => ({ claim, note: "Which day?" })),
    },
    { title: "Lengths of time", note: "How long or how often", lines: dates.lengths.map((claim) => ({ claim })) },
  ];
  return (
    <Page>
      <ArticleHead
        article={article}
        title="Timeline"
        meta={
          article.publishedAt
            ? `Published ${article.publishedAt}`
            : "The day of publication is not known: what depends on it stays open"
        }
      />
      {claims.length === 0 && (
        <EmptyState title="No dates.">No claim of this article says when something was.</EmptyState>
      )}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
        {layout.nodes.length > 0 && (
          <figure>
            <Picture articleId={article.id} layout={layout} doubted={inTime.ofClaim} />
            <figcaption className="mt-2 text-xs text-muted">
              Hollow: the year is not told. Square: no date at all. Red: it does not fit another place. A dashed red arc
              joins what cannot both hold.
            </figcaption>
          </figure>
        )}
        <div className="min-w-0">
          {clusters.length > 0 && (
            <Section title={`Contradictions (${clusters.length})`} note="Both cannot hold">
              <ContradictionList articleId={article.id} clusters={clusters} />
            </Section>
          )}
          <CheckLines articleId={article.id} title="Desk checks" checks={inTime.checks} />
          {tables.map(
            ({ title, note, lines }) =>
              lines.length > 0 && (
                <Section key={title} title={`${title} (${lines.length})`} note={note}>
                  <DateTable articleId={article.id} caption={title} lines={lines} checks={inTime.ofClaim} />
                </Section>
              ),
          )}
        </div>
      </div>
    </Page>
  );
}
