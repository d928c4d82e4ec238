"use client";

import { controlClass } from "@/app/_components/field";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { Thread } from "@/lib/comments/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { resolveCommentAction } from "../../work-actions";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import type { TakeAnswer } from "../forms/on-answer";
import { useClaimForm } from "../forms/use-claim-form";

interface Props {
  claim: ClaimView;
  thread: Thread;
  onSettled: TakeAnswer;
}

/** Says that a thread is done with, and how it was settled for whoever reads it later. */
export function ResolveForm({ claim, thread, onSettled }: Props) {
  const { failure, typed, submit } = useClaimForm(resolveCommentAction, onSettled);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-1.5">
      <ClaimTargetFields claim={claim} />
      <input type="hidden" name="commentId" value={thread.id} />
      <input
        name="reason"
        aria-label={`How ${thread.author}’s comment was settled`}
        placeholder="How was it settled?"
        maxLength={2000}
        defaultValue={typed.reason}
        className={`${controlClass} min-w-0 flex-1 px-2 py-0.5 text-xs`}
      />
      <SubmitButton tone="quiet" size="small" aria-label={`Resolve: ${thread.author}’s comment`}>
        Resolve
      </SubmitButton>
      <FormError failure={failure} />
    </form>
  );
}
