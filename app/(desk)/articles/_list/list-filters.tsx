import Link from "next/link";
import { classNames } from "@/app/_components/class-names";
import type { ArticleFilter } from "@/lib/articles/queries";
import { listPath } from "./list-path";

const states = [
  { label: "Any state", state: undefined },
  { label: "Open", state: "open" },
  { label: "Overdue", state: "overdue" },
  { label: "Closed", state: "closed" },
] as const;
const sorts = [
  { label: "Newest", sort: undefined },
  { label: "Nearest deadline", sort: "deadline" },
  { label: "Title", sort: "title" },
] as const;

/** Which articles, and in which order: links, so that the address keeps them and they work before JavaScript loads. */
export function ListFilters({ filter }: { filter: ArticleFilter }) {
  const start = { ...filter, after: undefined };
  return (
    <nav aria-label="State and order" className="no-print mb-2 flex flex-wrap gap-x-8 text-xs">
      <p className="flex flex-wrap items-center gap-x-3">
        {states.map(({ label, state }) => (
          <Choice key={label} label={label} path={listPath({ ...start, state })} here={filter.state === state} />
        ))}
      </p>
      <p className="flex flex-wrap items-center gap-x-3">
        {sorts.map(({ label, sort }) => (
          <Choice key={label} label={label} path={listPath({ ...start, sort })} here={filter.sort === sort} />
        ))}
      </p>
    </nav>
  );
}

function Choice({ label, path, here }: { label: string; path: string; here: boolean }) {
  return (
    <Link
      href={path}
      aria-current={here ? "true" : undefined}
      className={classNames(
        "flex min-h-6 items-center no-underline",
        here ? "font-semibold text-ink" : "text-muted hover:text-ink",
      )}
    >
      {label}
    </Link>
  );
}
