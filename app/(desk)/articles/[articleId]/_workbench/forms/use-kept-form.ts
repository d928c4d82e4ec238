"use client";

import { useFormDraft } from "@/app/_components/use-form-draft";
import type { ClaimAction } from "./action-state";
import type { TakeAnswer } from "./on-answer";
import { useClaimForm } from "./use-claim-form";

/** A form about a claim that keeps what is typed into it until that is recorded. `name` tells it from the claim's other forms. */
export function useKeptForm(name: string, claimId: string, action: ClaimAction, onDone?: TakeAnswer) {
  const draft = useFormDraft(`${name}:${claimId}`);
  const form = useClaimForm(action, (claim, ok) => {
    if (ok) draft.forget();
    onDone?.(claim, ok);
  });
  return { ...form, draft };
}
