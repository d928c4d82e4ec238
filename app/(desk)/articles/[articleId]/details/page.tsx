import type { Metadata } from "next";
import { Badge } from "@/app/_components/badge";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { mayWithdraw } from "@/lib/articles/withdraw-article";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { About } from "./about";
import { findClaims } from "./actions";
import { Archive } from "./archive";
import { CheckState } from "./check-state";
import { ExtractAgain } from "./extract-again";
import { Reviewers } from "./reviewers";
import { Revisions } from "./revisions";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Details of ${(await loadArticle((await params).articleId)).title}` };
}

const states = { open: "Check open", closed: "Check closed", archived: "Archived" } as const;

export default async function DetailsPage({ params }: Props) {
  const actor = await requireActor();
  const article = await loadArticle((await params).articleId);
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Details"
        meta={
          <Badge tone={article.state === "open" ? "neutral" : "strong"}>
            {article.withdrawn ? "Withdrawn" : states[article.state]}
          </Badge>
        }
      />
      <Section title="About the article">
        <About article={article} mayAmend={can(actor, "article.amend")} />
      </Section>
      <Section title="The check">
        <CheckState article={article} mayClose={can(actor, "article.close")} />
      </Section>
      <Section title="Reviewers">
        <Reviewers article={article} maySet={can(actor, "article.set-reviewers")} />
      </Section>
      <Section title="The text">
        {!article.extracted && article.state === "open" && can(actor, "article.import") && (
          <ExtractAgain action={findClaims.bind(null, article.id)} />
        )}
        <Revisions articleId={article.id} mayRevise={article.state !== "archived" && can(actor, "article.revise")} />
      </Section>
      {can(actor, "article.archive") && (
        <Section title={article.state === "archived" ? "Out of the list" : "Archive"}>
          <Archive article={article} mayWithdraw={await mayWithdraw(actor, article)} />
        </Section>
      )}
    </Page>
  );
}
