"use client";

import { CopyButton } from "@/app/_components/copy-button";
import { FormError } from "@/app/_components/form-error";
import { Notice } from "@/app/_components/notice";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { invitationDays } from "@/lib/accounts/rules/invitation-state";
import { invite } from "./actions";
import { notInvited } from "./invite-state";
import { roleChoices } from "./role-choices";

export function InviteForm() {
  const [{ failure, values, issued }, action] = useDeskAction(invite, notInvited, keepTyped);
  return (
    <div className="grid grid-cols-1 gap-4">
      {issued && (
        <Notice tone="success" title={`Send this link to ${issued.to}`}>
          <p className="my-1.5 border border-rule bg-raised px-2 py-1 font-mono text-xs break-all">{issued.link}</p>
          <p className="mb-2 text-xs">It is shown this once, works once, and ends after {invitationDays} days.</p>
          <CopyButton key={issued.link} text={issued.link} label="Copy the invitation link" />
        </Notice>
      )}
      <form action={action} className="grid grid-cols-1 gap-3">
        {!failure?.fields && <FormError failure={failure} />}
        <TextField
          label="Email"
          name="email"
          type="email"
          autoComplete="off"
          required
          defaultValue={values.email}
          error={failure?.fields?.email}
        />
        <SelectField
          key={values.role}
          label="Role"
          name="role"
          choices={roleChoices}
          defaultValue={values.role ?? "reviewer"}
          error={failure?.fields?.role}
        />
        <div>
          <SubmitButton pendingLabel="Making the link…">Make an invitation link</SubmitButton>
        </div>
      </form>
    </div>
  );
}
