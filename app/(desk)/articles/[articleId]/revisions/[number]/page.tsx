import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Page } from "@/app/_components/page";
import { requireActor } from "@/lib/auth/session";
import { getRevisionText } from "@/lib/revisions/queries";
import { findParagraphs } from "@/lib/text/segment/paragraphs";
import { ArticleHead } from "../../article-head";
import { loadArticle } from "../../load-article";

interface Props {
  params: Promise<{ articleId: string; number: string }>;
}

export const metadata: Metadata = { title: "A revision" };

const numberSchema = z.coerce.number().int().positive().max(1_000_000);

/** The text of one revision, to be read. */
export default async function RevisionPage({ params }: Props) {
  await requireActor();
  const { articleId, number } = await params;
  const article = await loadArticle(articleId);
  const asked = numberSchema.safeParse(number);
  const revision = asked.success ? await getRevisionText(article.id, asked.data) : null;
  if (!revision) notFound();
  const newest = revision.number === article.revision.number;
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title={`Revision ${revision.number}`}
        meta={newest ? "The newest: this is the text under check." : "An earlier text of this article, as it stood."}
      />
      <article aria-label={`Text of revision ${revision.number}`} className="reading">
        {findParagraphs(revision.text).map(({ start, end }) => (
          <p key={start} className="mb-4 [content-visibility:auto]">
            {revision.text.slice(start, end)}
          </p>
        ))}
      </article>
      <p className="mt-6 text-sm">
        <Link href={`/articles/${article.id}/details`} className="link">
          All revisions
        </Link>
      </p>
    </Page>
  );
}
