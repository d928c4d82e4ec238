import type { ArticleDetail } from "@/lib/articles/queries";
import { archive, unarchive, withdraw } from "./actions";
import { ReasonForm } from "./reason-form";

interface Props {
  article: ArticleDetail;
  /** It was imported by whoever looks, and nobody has worked on it yet. */
  mayWithdraw: boolean;
}

export function Archive({ article, mayWithdraw }: Props) {
  const archived = article.state === "archived";
  if (article.withdrawn)
    return (
      <p className="max-w-prose text-sm text-muted">
        This import was withdrawn as a mistake: the history says why. Its text can be imported again.
      </p>
    );
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
      {mayWithdraw && (
        <ReasonForm
          key="withdraw"
          action={withdraw.bind(null, article.id)}
          label="Withdraw: imported by mistake"
          reasonLabel="What was the mistake?"
          tone="danger"
        />
      )}
    </div>
  );
}
