import type { ArticleFilter } from "@/lib/articles/queries";

/** The address of the list that `filter` describes. */
export function listPath({ search, archived, state, sort, after }: ArticleFilter): string {
  const query = new URLSearchParams({
    ...(search && { search }),
    ...(archived && { archived: "1" }),
    ...(state && { state }),
    ...(sort && { sort }),
    ...(after && { after }),
  });
  return query.size === 0 ? "/articles" : `/articles?${query}`;
}
