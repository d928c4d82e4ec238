"use client";

import { Disclosure } from "@/app/_components/disclosure";
import type { Thread } from "@/lib/comments/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { reopenCommentAction } from "../../work-actions";
import { ClaimButtonForm } from "../forms/claim-button-form";
import type { TakeAnswer } from "../forms/on-answer";
import { CommentForm } from "./comment-form";
import { CommentWords } from "./comment-words";
import { ResolveForm } from "./resolve-form";

interface Props {
  claim: ClaimView;
  thread: Thread;
  mayComment: boolean;
  /** It was resolved or reopened, and stands elsewhere now. */
  onSettled: TakeAnswer;
}

/** A comment with its answers: answered, resolved when done, and reopened. */
export function CommentThread({ claim, thread, mayComment, onSettled }: Props) {
  const { resolved } = thread;
  return (
    <li id={`comment-${thread.id}`} className="border-s-2 border-rule ps-2.5">
      <CommentWords comment={thread}>
        {mayComment && resolved && (
          <ClaimButtonForm
            claim={claim}
            action={reopenCommentAction}
            fields={{ commentId: thread.id }}
            label="Reopen"
            describes={`${thread.author}’s comment`}
            onDone={onSettled}
          />
        )}
      </CommentWords>
      {thread.answers.length > 0 && (
        <ol aria-label="Answers" className="mt-1.5 flex flex-col gap-1.5 ps-3">
          {thread.answers.map((comment) => (
            <li key={comment.id}>
              <CommentWords comment={comment} />
            </li>
          ))}
        </ol>
      )}
      {resolved && (
        <p className="mt-1 text-xs italic text-muted">
          Resolved by {resolved.by}.{resolved.reason && ` ${resolved.reason}`}
        </p>
      )}
      {mayComment && !resolved && (
        <div className="mt-1 flex flex-col gap-1">
          <ResolveForm claim={claim} thread={thread} onSettled={onSettled} />
          <Disclosure label="Answer">
            <CommentForm claim={claim} replyToId={thread.id} label={`Answer ${thread.author}`} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}
