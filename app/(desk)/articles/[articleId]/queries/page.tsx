import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import { Page } from "@/app/_components/page";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { listWriterQueries, queriesPerPage } from "@/lib/exports/list-writer-queries";
import { besideQueries } from "@/lib/exports/rules/writer-queries";
import { listQuerySteps } from "@/lib/queries/queries";
import { ArticleHead } from "../article-head";
import { CheckLines } from "../check-lines";
import { loadArticle } from "../load-article";
import { Query } from "./query";
import { SendForm } from "./send-form";

interface Props {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
}

const pageSchema = z.coerce.number().int().positive().catch(1);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Queries on ${(await loadArticle((await params).articleId)).title}` };
}

export default async function QueriesPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const article = await loadArticle((await params).articleId);
  const number = pageSchema.parse((await searchParams).page);
  const { queries, total, checks, letter } = await listWriterQueries(article.id, actor, number);
  const steps = await listQuerySteps(article.id);
  const open = article.state === "open";
  const writer = article.byline ?? "The writer";
  const beside = besideQueries(checks);
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Queries to the writer"
        meta={[article.byline, total === 1 ? "1 query" : `${total.toLocaleString("en")} queries`]
          .filter(Boolean)
          .join(" · ")}
      />
      {total > 0 && can(actor, "article.export") && (
        <SendForm
          articleId={article.id}
          title={article.title}
          writer={writer}
          letter={letter}
          mayRecord={open && can(actor, "query.send")}
        />
      )}
      {total === 0 ? (
        <EmptyState title="Nothing to ask">
          <p>
            Claims judged disputed or unverified stand here, unclear ones that are still to check, and desk checks that
            somebody put to the writer.
          </p>
        </EmptyState>
      ) : (
        <ol>
          {queries.map((query) => (
            <Query
              key={query.claim?.id ?? query.check}
              query={query}
              articleId={article.id}
              steps={steps}
              writer={open && can(actor, "query.answer") ? writer : null}
            />
          ))}
        </ol>
      )}
      <CheckLines articleId={article.id} title="Found by the desk checks, not decided yet" checks={beside.open} />
      <CheckLines articleId={article.id} title="Looked at, and right as it stands" checks={beside.right} />
      <nav aria-label="Pages of the queries" className="mt-4 flex gap-2 print:hidden">
        {number > 1 && (
          <Link href={`?page=${number - 1}`} className={buttonClass()}>
            Previous
          </Link>
        )}
        {number * queriesPerPage < total && (
          <Link href={`?page=${number + 1}`} className={buttonClass()}>
            Next
          </Link>
        )}
      </nav>
    </Page>
  );
}
