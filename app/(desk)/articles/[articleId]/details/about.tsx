import { dayOf } from "@/app/_components/format-time";
import type { ArticleDetail } from "@/lib/articles/queries";
import { amend } from "./actions";
import { AmendForm } from "./amend-form";
import { Facts } from "./facts";

/** What the desk knows of the article: to be corrected by whoever may, else to be read. */
export function About({ article, mayAmend }: { article: ArticleDetail; mayAmend: boolean }) {
  const { title, publisher, byline, address, publishedAt, deadline } = article;
  if (mayAmend) {
    const filled = Object.entries({ title, publisher, byline, address, publishedAt, deadline });
    const stored = Object.fromEntries(filled.map(([name, value]) => [name, value ?? ""]));
    return <AmendForm action={amend.bind(null, article.id)} stored={stored} version={article.version} />;
  }
  const unknown = <span className="text-muted">not given</span>;
  return (
    <Facts
      facts={[
        { name: "Title", value: title },
        { name: "Publisher", value: publisher ?? unknown },
        { name: "Byline", value: byline ?? unknown },
        { name: "Address", value: address ?? unknown },
        { name: "Published", value: publishedAt ? dayOf(new Date(publishedAt)) : unknown },
        { name: "Deadline", value: deadline ? dayOf(new Date(deadline)) : unknown },
      ]}
    />
  );
}
