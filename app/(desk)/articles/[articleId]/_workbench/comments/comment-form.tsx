"use client";

import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import { addCommentAction } from "../../work-actions";
import type { Place } from "../focus-places";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import { useClaimForm } from "../forms/use-claim-form";
import { useDraft } from "../forms/use-draft";
import { MentionField } from "./mention-field";

interface Props {
  claim: ClaimView;
  /** The beginning of the thread it answers; null begins one. */
  replyToId: string | null;
  label: string;
  place?: Place;
}

export function CommentForm({ claim, replyToId, label, place }: Props) {
  const { failure, typed, submit, pending } = useClaimForm(addCommentAction, (_, ok) => {
    if (ok) keep("");
  });
  const [text, keep] = useDraft(`tickmark:comment:${claim.id}:${replyToId ?? ""}`, typed.text ?? "");
  return (
    <form
      action={submit}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!pending) event.currentTarget.requestSubmit();
      }}
      className="flex flex-col gap-2 pt-1"
    >
      <ClaimTargetFields claim={claim} />
      <input type="hidden" name="replyToId" value={replyToId ?? ""} />
      <MentionField label={label} value={text} onChange={keep} error={failure?.fields?.text} place={place} />
      {failure && !failure.fields?.text && <FormError failure={failure} />}
      <div>
        <SubmitButton tone="quiet" size="small" pendingLabel="Sending">
          {replyToId ? "Answer" : "Comment"}
        </SubmitButton>
      </div>
    </form>
  );
}
