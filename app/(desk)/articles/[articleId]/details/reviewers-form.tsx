"use client";

import { FormError } from "@/app/_components/form-error";
import { type FormState, untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { ReviewersField } from "../../_fields/reviewers-field";

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  reviewers: 1 | 2;
}

/** Sets how many judge each claim, and says first what becomes of the work that is under way. */
export function ReviewersForm({ action, reviewers }: Props) {
  const [{ failure, values, notice }, submit] = useDeskAction(action, untouched, keepTyped);
  return (
    <form action={submit} className="grid max-w-xl gap-3">
      <FormError failure={failure} />
      <ReviewersField key={values.reviewers ?? ""} chosen={values.reviewers ?? String(reviewers)} />
      <p className="text-xs text-muted">
        {reviewers === 1
          ? "Verdicts that stand are kept."
          : "With one person, what was said blind is sealed no longer. A claim with one review in takes it for its verdict, where its grounds hold."}
      </p>
      <div className="flex items-center gap-3">
        <SubmitButton tone="quiet">Set who judges</SubmitButton>
        {notice && <p className="text-xs text-muted">{notice}</p>}
      </div>
    </form>
  );
}
