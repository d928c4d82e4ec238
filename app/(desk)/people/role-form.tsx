"use client";

import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import type { Role } from "@/lib/vocabulary";
import { setRole } from "./actions";
import { roleChoices } from "./role-choices";

export function RoleForm({ userId, role }: { userId: string; role: Role }) {
  const [{ failure, notice }, action] = useDeskAction(setRole, untouched, keepTyped);
  return (
    <form action={action} className="grid grid-cols-1 gap-3">
      <input type="hidden" name="userId" value={userId} />
      <FormError failure={failure} />
      {notice && <Notice tone="success">{notice}</Notice>}
      <SelectField key={role} label="Role" name="role" choices={roleChoices} defaultValue={role} />
      <div>
        <SubmitButton tone="quiet">Change role</SubmitButton>
      </div>
    </form>
  );
}
