import type { ReactNode } from "react";
import { RelativeTime } from "@/app/_components/relative-time";
import type { Comment } from "@/lib/comments/queries";
import { findMentions } from "@/lib/comments/rules/find-mentions";

/** What one person said, with the names in it set off. */
export function CommentWords({ comment, children }: { comment: Comment; children?: ReactNode }) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="font-semibold text-ink">{comment.author}</span>
        <RelativeTime at={comment.at} />
        {children && <div className="ms-auto">{children}</div>}
      </div>
      <p className="text-sm break-words whitespace-pre-wrap">{withNames(comment)}</p>
      {comment.sealed && <p className="text-xs text-muted italic">Only you read this until both reviews are in.</p>}
    </>
  );
}

function withNames({ text, mentions }: Comment): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of findMentions(text, mentions)) {
    parts.push(
      text.slice(at, start),
      <span key={start} className="font-semibold text-accent">
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
