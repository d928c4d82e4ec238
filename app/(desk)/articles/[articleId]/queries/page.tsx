import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { can } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { buildReport } from "@/lib/exports/build-report";
import { writerQueries } from "@/lib/exports/writer-queries";
import { ArticleNav } from "../article-nav";
import { loadArticle } from "../load-article";
import { Query } from "./query";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Queries on ${(await loadArticle((await params).articleId)).title}` };
}

export default async function QueriesPage({ params }: Props) {
  const actor = await requireActor();
  const { id, title, byline } = await loadArticle((await params).articleId);
  const report = (await buildReport(id, actor, new Date())) ?? notFound();
  const queries = writerQueries(report);
  return (
    <Page width="narrow">
      <PageHeader
        title="Queries to the writer"
        eyebrow={title}
        meta={[byline, queries.length === 1 ? "1 query" : `${queries.length.toLocaleString("en")} queries`]
          .filter(Boolean)
          .join(" · ")}
        actions={
          can(actor, "article.export") && (
            <a href={`/api/v1/articles/${id}/exports/queries`} download className={buttonClass()}>
              As plain text
            </a>
          )
        }
      />
      <ArticleNav articleId={id} />
      {queries.length === 0 ? (
        <EmptyState title="Nothing to ask">
          <p>Claims judged disputed or unverified stand here, and unclear ones that are still to check.</p>
        </EmptyState>
      ) : (
        <ol className="mt-4 border-t border-rule">
          {queries.map((query) => (
            <Query key={query.claim.id} query={query} articleId={id} />
          ))}
        </ol>
      )}
    </Page>
  );
}
