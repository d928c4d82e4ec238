"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/app/_components/class-names";
import { articlePages } from "./article-pages";

/** The pages of one article. None is fetched ahead: the history verifies every event, and the others read every claim. */
export function ArticleNav({ articleId }: { articleId: string }) {
  const path = usePathname();
  return (
    <nav
      aria-label="This article"
      className="no-print flex min-w-0 grow basis-40 gap-x-2.5 overflow-x-auto sm:grow-0 sm:basis-auto sm:flex-wrap sm:gap-x-4"
    >
      {articlePages.map(({ label, below }) => {
        const href = `/articles/${articleId}${below}`;
        const here = path === href;
        return (
          <Link
            key={label}
            href={href}
            prefetch={false}
            aria-current={here ? "page" : undefined}
            className={classNames(
              "flex min-h-8 shrink-0 items-center -outline-offset-2 border-b-2 text-xs no-underline sm:text-sm",
              here ? "border-ink font-semibold text-ink" : "border-transparent text-muted hover:text-ink",
            )}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
