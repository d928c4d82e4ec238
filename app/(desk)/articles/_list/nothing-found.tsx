import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { EmptyState } from "@/app/_components/empty-state";
import type { ArticleFilter } from "@/lib/articles/queries";

export function NothingFound({ filter: { search, archived, state, sort, after } }: { filter: ArticleFilter }) {
  const where = archived ? "archived article" : "article";
  const title = after
    ? "The list ends before this page"
    : search
      ? `No ${where} matches “${search}”`
      : state || sort
        ? "No article of this kind"
        : "Nothing is archived";
  return (
    <EmptyState
      title={title}
      actions={
        <Link href={archived && (search || after) ? "/articles?archived=1" : "/articles"} className={buttonClass()}>
          {search ? `Show every ${where}` : "Back to the articles"}
        </Link>
      }
    >
      {search && (
        <p>
          The search looks for these words, just so, in titles, publishers and bylines, and in any form in the text.
        </p>
      )}
      {archived && !search && !after && (
        <p>An article whose check is of no more use can be archived on its details page. It keeps its whole history.</p>
      )}
    </EmptyState>
  );
}
