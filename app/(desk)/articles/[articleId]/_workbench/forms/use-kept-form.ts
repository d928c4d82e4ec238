"use client";

import { useFormDraft } from "@/app/_components/use-form-draft";
import type { ClaimView } from "@/lib/views/view-claim";
import type { ClaimAction } from "./action-state";
import { useClaimForm } from "./use-claim-form";

/** A form about a claim that keeps what is typed into it until that is recorded. `name` tells it from the claim's other forms. */
export function useKeptForm(
  name: string,
  claimId: string,
  action: ClaimAction,
  onAnswer: (claim: ClaimView, ok: boolean) => void,
) {
  const draft = useFormDraft(`${name}:${claimId}`);
  const form = useClaimForm(action, (claim, ok) => {
    if (ok) draft.forget();
    onAnswer(claim, ok);
  });
  return { ...form, draft };
}
