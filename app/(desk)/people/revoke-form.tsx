"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { revoke } from "./actions";

export function RevokeForm({ invitationId, whose }: { invitationId: string; whose: string }) {
  const [{ failure }, action] = useDeskAction(revoke, untouched, keepTyped);
  return (
    <form action={action} className="shrink-0">
      <input type="hidden" name="invitationId" value={invitationId} />
      <FormError failure={failure} />
      <SubmitButton tone="quiet" size="small" aria-label={`Revoke the invitation of ${whose}`}>
        Revoke
      </SubmitButton>
    </form>
  );
}
