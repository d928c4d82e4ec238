import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { requirePermission } from "@/lib/auth/session";
import { alikeArticles, getArticleDraft } from "@/lib/importing/article-draft";
import { AlikeArticles } from "./alike-articles";
import { PreviewForm } from "./preview-form";

export const metadata: Metadata = { title: "Before it is imported" };

export default async function ArticlePreviewPage({ params }: { params: Promise<{ draftId: string }> }) {
  const actor = await requirePermission("article.import");
  const draft = await getArticleDraft(actor, (await params).draftId);
  if (draft === null) notFound();
  const { text, details, structure, leftOut, doubts, original } = draft.read;
  const alike = await alikeArticles(details);
  const headings = structure.flatMap((part) => (part.kind === "heading" ? part.start : []));
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value ?? ""]));
  return (
    <Page>
      <PageHeader
        title="Before it is imported"
        meta={`Nothing is kept yet${original.name === null ? "" : ` of ${original.name}`}. What you import is kept to the letter.`}
      />
      {alike.length > 0 && <AlikeArticles draftId={draft.id} articles={alike} />}
      <PreviewForm
        draftId={draft.id}
        text={text}
        headings={headings}
        leftOut={leftOut}
        doubts={doubts}
        details={values}
        reviewers={String(draft.requiredReviews)}
      />
    </Page>
  );
}
