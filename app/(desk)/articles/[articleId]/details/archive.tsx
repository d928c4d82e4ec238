import type { ArticleDetail } from "@/lib/articles/queries";
import { archive, unarchive } from "./actions";
import { ReasonForm } from "./reason-form";

export function Archive({ article }: { article: ArticleDetail }) {
  const archived = article.state === "archived";
  return (
    <div className="grid gap-3">
      <p className="max-w-prose text-sm text-muted">
        {archived
          ? "This article is out of the list. Its text, verdicts and history are all here."
          : "Nothing is ever deleted. An archived article leaves the list and keeps its text, verdicts and history."}
      </p>
      {archived ? (
        <ReasonForm
          key="back"
          action={unarchive.bind(null, article.id)}
          label="Bring it back"
          reasonLabel="Why bring it back?"
        />
      ) : (
        <ReasonForm
          key="archive"
          action={archive.bind(null, article.id)}
          label="Archive the article"
          reasonLabel="Why archive it?"
          tone="danger"
        />
      )}
    </div>
  );
}
