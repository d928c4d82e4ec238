import type { Metadata } from "next";
import { Suspense } from "react";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { can } from "@/lib/auth/rules/permissions";
import { requireActor } from "@/lib/auth/session";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { Difference } from "./difference";

interface Props {
  params: Promise<{ articleId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor();
  return { title: `Extraction of ${(await loadArticle((await params).articleId)).title}` };
}

export default async function ExtractionPage({ params }: Props) {
  const actor = await requireActor();
  const article = await loadArticle((await params).articleId);
  const mayApply = article.state === "open" && article.extracted && can(actor, "article.extract");
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Extraction"
        meta="What the extractor finds now, compared with the claims of the desk"
      />
      <Suspense fallback={<Notice>Running the extractor on the whole text …</Notice>}>
        <Difference articleId={article.id} mayApply={mayApply} />
      </Suspense>
    </Page>
  );
}
