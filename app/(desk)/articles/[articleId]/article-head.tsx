import type { ReactNode } from "react";
import { PageHeader } from "@/app/_components/page-header";
import { ArticleNav } from "./article-nav";

interface Props {
  article: { id: string; title: string };
  title: string;
  meta: ReactNode;
  actions?: ReactNode;
}

/** Where one is in an article: the way to its other pages, and whose page this is. */
export function ArticleHead({ article, title, meta, actions }: Props) {
  return (
    <>
      <div className="-mt-2 mb-5">
        <ArticleNav articleId={article.id} />
      </div>
      <PageHeader title={title} eyebrow={article.title} meta={meta} actions={actions} />
    </>
  );
}
