import { Notice } from "@/app/_components/notice";
import { ProgressBar } from "@/app/_components/progress-bar";
import { progressText } from "@/app/_components/progress-parts";
import type { ArticleDetail } from "@/lib/articles/queries";
import { close, reopen } from "./actions";
import { ReasonForm } from "./reason-form";

const left = (count: number) => (count === 1 ? "1 claim is" : `${count.toLocaleString("en")} claims are`);

/** How far the check is, and its end: an editor closes it, early only with a reason, and may open it again. */
export function CheckState({ article, mayClose }: { article: ArticleDetail; mayClose: boolean }) {
  const { id, state, progress, extracted } = article;
  const { toCheck, disagreed, dismissed, waived } = progress;
  const unchecked = toCheck + disagreed;
  const missing =
    unchecked > 0 ? `${left(unchecked)} still to check.` : extracted ? null : "Its claims were never found.";
  return (
    <div className="grid gap-4">
      <div>
        <ProgressBar counts={progress} />
        <p aria-hidden className="mt-1 text-sm">
          {progressText(progress)}
        </p>
        {waived > 0 && <p className="text-xs text-muted">{waived} waived as not worth checking</p>}
        {dismissed > 0 && <p className="text-xs text-muted">{dismissed} dismissed as no claim</p>}
      </div>
      {state === "closed" && (
        <Notice title="The check is closed">
          <p>Verdicts are read and exported, not changed.</p>
        </Notice>
      )}
      {state === "archived" && <p className="text-sm text-muted">An archived article is not worked on.</p>}
      {mayClose && state === "open" && (
        <ReasonForm
          key="close"
          action={close.bind(null, id)}
          label="Close the check"
          reasonLabel={missing ? "Why close it early?" : "A word on it"}
          hint={missing ? `${missing} The reason goes into the history.` : "The history keeps it."}
          optional={missing === null}
        />
      )}
      {mayClose && state === "closed" && (
        <ReasonForm key="reopen" action={reopen.bind(null, id)} label="Reopen the check" reasonLabel="Why reopen it?" />
      )}
    </div>
  );
}
