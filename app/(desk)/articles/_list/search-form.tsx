import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { Button } from "@/app/_components/button";
import { classNames } from "@/app/_components/class-names";
import { controlClass } from "@/app/_components/field";
import type { ArticleFilter } from "@/lib/articles/queries";
import { listPath } from "./list-path";

const views = [
  { label: "In the list", archived: undefined },
  { label: "Archived", archived: true },
] as const;

export function SearchForm({ filter }: { filter: ArticleFilter }) {
  return (
    <div className="no-print mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <Form action="/articles" role="search" className="flex min-w-0 flex-1 basis-72 items-center gap-2 sm:max-w-md">
        {filter.archived && <input type="hidden" name="archived" value="1" />}
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        {filter.sort && <input type="hidden" name="sort" value={filter.sort} />}
        <input
          // A new address is a new search: what stood here before must not stay.
          key={listPath(filter)}
          type="search"
          name="search"
          defaultValue={filter.search}
          maxLength={200}
          aria-label="Search titles, publishers, bylines and texts"
          placeholder="Title, byline or words of the text"
          className={controlClass}
        />
        <Button type="submit" className="self-stretch">
          <Search aria-hidden size={14} /> Search
        </Button>
      </Form>
      <nav aria-label="Which articles" className="flex gap-4 text-sm">
        {views.map(({ label, archived }) => {
          const here = filter.archived === archived;
          return (
            <Link
              key={label}
              href={listPath({ ...filter, archived, after: undefined })}
              aria-current={here ? "page" : undefined}
              className={classNames(
                "flex min-h-8 items-center border-b-2 no-underline",
                here ? "border-ink font-semibold text-ink" : "border-transparent text-muted hover:text-ink",
              )}
            >
              {label}
            </Link>
          );
        })}
      </nav>
    </div>
  );
}
