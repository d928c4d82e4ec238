import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { type ArticleFilter, listArticles } from "@/lib/articles/queries";
import { type Actor, can } from "@/lib/auth/rules/permissions";
import { ArticleRow } from "./article-row";
import { EmptyDesk } from "./empty-desk";
import { listPath } from "./list-path";
import { NothingFound } from "./nothing-found";

export async function ArticleList({ actor, filter }: { actor: Actor; filter: ArticleFilter }) {
  const { articles, more } = await listArticles({ ...filter, withdrawnToo: can(actor, "article.list-withdrawn") });
  if (articles.length === 0) {
    const narrowed = filter.search || filter.archived || filter.state || filter.sort || filter.after;
    return narrowed ? <NothingFound filter={filter} /> : <EmptyDesk mayImport={can(actor, "article.import")} />;
  }
  return (
    <>
      <ul className="border-t border-rule">
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {filter.after && (
          <Link href={listPath({ ...filter, after: undefined })} className={buttonClass()}>
            Newest
          </Link>
        )}
        {more && (
          <Link href={listPath({ ...filter, after: more })} className={buttonClass()}>
            Older
          </Link>
        )}
      </nav>
    </>
  );
}
