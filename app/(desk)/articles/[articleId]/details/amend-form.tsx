"use client";

import { FormError } from "@/app/_components/form-error";
import { type FormState, untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SubmitButton } from "@/app/_components/submit-button";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { DetailsFields } from "../../_fields/details-fields";

interface Props {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  stored: Record<string, string>;
  /** The article's, that `stored` was read with. */
  version: number;
}

export function AmendForm({ action, stored, version }: Props) {
  const [{ failure, values, notice }, submit] = useDeskAction(action, untouched, keepTyped);
  return (
    <form action={submit} className="grid gap-4">
      {notice && <Notice tone="success">{notice}</Notice>}
      {!failure?.fields && <FormError failure={failure} />}
      <input type="hidden" name="version" value={version} />
      <DetailsFields values={failure ? values : stored} errors={failure?.fields} />
      <div>
        <SubmitButton pendingLabel="Saving…">Save the details</SubmitButton>
      </div>
    </form>
  );
}
