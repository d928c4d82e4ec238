import type { Metadata } from "next";
import Link from "next/link";
import { absoluteTime } from "@/app/_components/format-time";
import { Notice } from "@/app/_components/notice";
import { Page } from "@/app/_components/page";
import { Section } from "@/app/_components/section";
import { requirePermission } from "@/lib/auth/session";
import { filesOffered } from "@/lib/reading/formats";
import { listDrafts } from "@/lib/revisions/preview";
import { ArticleHead } from "../article-head";
import { loadArticle } from "../load-article";
import { ReviseForm } from "./revise-form";

interface Props {
  params: Promise<{ articleId: string }>;
}

export const metadata: Metadata = { title: "Bring in a new revision" };

export default async function RevisePage({ params }: Props) {
  await requirePermission("article.revise");
  const article = await loadArticle((await params).articleId);
  const drafts = await listDrafts(article.id);
  return (
    <Page width="narrow">
      <ArticleHead
        article={article}
        title="Bring in a new revision"
        meta={`It becomes revision ${article.revision.number + 1}. You see what it does to the text and to each claim before anything changes.`}
      />
      {drafts.length > 0 && (
        <Section title="Waiting to be confirmed or thrown away">
          <ul>
            {drafts.map(({ id, byName, createdAt, originalName }) => (
              <li key={id} className="border-b border-rule py-2 text-sm">
                <Link href={`/articles/${article.id}/revise/${id}`} prefetch={false} className="link font-medium">
                  {originalName ?? "A pasted text"}
                </Link>
                , brought in by {byName}, {absoluteTime(createdAt)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="The text">
        {article.state === "archived" ? (
          <Notice>This article is archived. Bring it back first.</Notice>
        ) : (
          <ReviseForm articleId={article.id} files={filesOffered} />
        )}
      </Section>
    </Page>
  );
}
