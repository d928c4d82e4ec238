"use client";

import { useActionState } from "react";
import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { discardDraftAction } from "../actions";

export function DiscardForm({ draftId }: { draftId: string }) {
  const [{ failure }, submit] = useActionState(discardDraftAction, untouched);
  return (
    <form action={submit}>
      <input type="hidden" name="draftId" value={draftId} />
      <FormError failure={failure} />
      <SubmitButton tone="quiet">Throw this text away</SubmitButton>
    </form>
  );
}
