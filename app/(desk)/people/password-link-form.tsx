"use client";

import { CopyButton } from "@/app/_components/copy-button";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { makePasswordLink } from "./actions";
import { notInvited } from "./invite-state";

export function PasswordLinkForm({ userId }: { userId: string }) {
  const [{ failure, issued }, action] = useDeskAction(makePasswordLink, notInvited, keepTyped);
  return (
    <form action={action} className="grid grid-cols-1 gap-3 sm:col-span-2">
      <input type="hidden" name="userId" value={userId} />
      <FormError failure={failure} />
      {issued && (
        <Notice tone="success" title={`Send this link to ${issued.to}`}>
          <p className="my-1.5 border border-rule bg-raised px-2 py-1 font-mono text-xs break-all">{issued.link}</p>
          <p className="mb-2 text-xs">It is shown this once, works once, and ends after a day.</p>
          <CopyButton key={issued.link} text={issued.link} label="Copy the password link" />
        </Notice>
      )}
      <p className="text-xs text-muted">
        Forgot the password? A link lets them set a new one; the old one works until then.
      </p>
      <div>
        <SubmitButton tone="quiet" pendingLabel="Making the link…">
          Make a password link
        </SubmitButton>
      </div>
    </form>
  );
}
