"use client";

import { Disclosure } from "@/app/_components/disclosure";
import type { Thread } from "@/lib/comments/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { reopenCommentAction, resolveCommentAction } from "../../work-actions";
import { ClaimButtonForm } from "../forms/claim-button-form";
import type { TakeAnswer } from "../forms/on-answer";
import { CommentForm } from "./comment-form";
import { CommentWords } from "./comment-words";

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
        {mayComment && (
          <ClaimButtonForm
            claim={claim}
            action={resolved ? reopenCommentAction : resolveCommentAction}
            fields={{ commentId: thread.id }}
            label={resolved ? "Reopen" : "Resolve"}
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
      {resolved && <p className="mt-1 text-xs italic text-muted">Resolved by {resolved.by}.</p>}
      {mayComment && !resolved && (
        <div className="mt-1">
          <Disclosure label="Answer">
            <CommentForm claim={claim} replyToId={thread.id} label={`Answer ${thread.author}`} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}
