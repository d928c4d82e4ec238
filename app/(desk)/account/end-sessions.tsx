"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { endElsewhere } from "./actions";

/** Without a session it ends all others. */
export function EndSessions({ sessionId, device }: { sessionId?: string; device?: string }) {
  const [{ failure }, action] = useDeskAction(endElsewhere, untouched, keepTyped);
  return (
    <form action={action} className="shrink-0">
      <FormError failure={failure} />
      {sessionId && <input type="hidden" name="sessionId" value={sessionId} />}
      <SubmitButton
        tone="quiet"
        size="small"
        pendingLabel="Ending…"
        aria-label={device && `End the session in ${device}`}
      >
        {sessionId ? "End" : "End all others"}
      </SubmitButton>
    </form>
  );
}
