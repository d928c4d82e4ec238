import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { requirePermission } from "@/lib/auth/session";
import { alikeArticles, getArticleDraft, twinOf } from "@/lib/importing/article-draft";
import { otherLanguage } from "@/lib/reading/language";
import { ClaimsCount } from "./claims-count";
import { PreviewForm } from "./preview-form";

export const metadata: Metadata = { title: "Before it is imported" };

interface Props {
  params: Promise<{ draftId: string }>;
  /** `of` is the mail that it came along with; `refused` what became of an attachment. */
  searchParams: Promise<{ of?: string; refused?: string }>;
}

export default async function ArticlePreviewPage({ params, searchParams }: Props) {
  const actor = await requirePermission("article.import");
  const [draft, { of, refused }] = [await getArticleDraft(actor, (await params).draftId), await searchParams];
  if (draft === null) notFound();
  const { text, details, structure, leftOut, doubts, original, attachments, remarks, choices } = draft.read;
  const [alike, twin, mail] = await Promise.all([
    alikeArticles(details),
    twinOf(text),
    of ? getArticleDraft(actor, of) : null,
  ]);
  const values = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value ?? ""]));
  return (
    <Page>
      <PageHeader
        title="Before it is imported"
        meta={`Nothing is kept yet${original.name === null ? "" : ` of ${original.name}`}. What you import is kept to the letter.`}
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        {mail && (
          <p className="text-sm">
            It came along with{" "}
            <Link href={`/articles/import/${mail.id}`} className="link">
              {mail.read.details.title}
            </Link>
            , which still waits.
          </p>
        )}
        {refused && <Notice tone="error">{refused}</Notice>}
        {twin && (
          <Notice tone="warning" title="The desk has this very text already">
            <Link href={`/articles/${twin.id}`} className="link">
              Open “{twin.title}”
            </Link>
          </Notice>
        )}
      </div>
      <PreviewForm
        key={choices.changes}
        draftId={draft.id}
        text={text}
        structure={structure}
        changes={choices.changes}
        leftOut={leftOut}
        doubts={doubts}
        language={otherLanguage(text)}
        attachments={attachments}
        remarks={remarks.length}
        alike={alike.filter(({ id }) => id !== twin?.id)}
        details={values}
        reviewers={String(draft.requiredReviews)}
        count={
          <Suspense fallback={<p className="text-sm text-muted">Counting its claims …</p>}>
            <ClaimsCount read={draft.read} />
          </Suspense>
        }
      />
    </Page>
  );
}
