import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/app/_components/button";
import { Page } from "@/app/_components/page";
import { PageHeader } from "@/app/_components/page-header";
import { articleFilterSchema } from "@/lib/articles/schema";
import { can } from "@/lib/auth/rules/permissions";
import { requirePermission } from "@/lib/auth/session";
import { ArticleList } from "./_list/article-list";
import { ListFilters } from "./_list/list-filters";
import { SearchForm } from "./_list/search-form";

export const metadata: Metadata = { title: "Articles" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requirePermission("article.read");
  const filter = articleFilterSchema.parse(await searchParams);
  return (
    <Page>
      <PageHeader
        title={filter.archived ? "Archived articles" : "Articles"}
        actions={
          can(actor, "article.import") && (
            <Link href="/articles/import" className={buttonClass("primary")}>
              <Plus aria-hidden size={15} /> Import an article
            </Link>
          )
        }
      />
      <SearchForm filter={filter} />
      <ListFilters filter={filter} />
      <ArticleList actor={actor} filter={filter} />
    </Page>
  );
}
