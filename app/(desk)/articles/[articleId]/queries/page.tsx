import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { buildReport } from "@/lib/exports/build-report";
import { writerQueries } from "@/lib/exports/rules/writer-queries";
import { ArticleHead } from "../article-head";
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
  const article = await loadArticle((await params).articleId);
  const report = (await buildReport(article.id, actor, new Date())) ?? notFound();
  const queries = writerQueries(report);
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Queries to the writer"
        meta={[article.byline, queries.length === 1 ? "1 query" : `${queries.length.toLocaleString("en")} queries`]
          .filter(Boolean)
          .join(" · ")}
        actions={
          can(actor, "article.export") && (
            <a href={`/api/v1/articles/${article.id}/exports/queries`} download className={buttonClass()}>
              As plain text
            </a>
          )
        }
      />
      {queries.length === 0 ? (
        <EmptyState title="Nothing to ask">
          <p>Claims judged disputed or unverified stand here, and unclear ones that are still to check.</p>
        </EmptyState>
      ) : (
        <ol>
          {queries.map((query) => (
            <Query key={query.claim.id} query={query} articleId={article.id} />
          ))}
        </ol>
      )}
    </Page>
  );
}
