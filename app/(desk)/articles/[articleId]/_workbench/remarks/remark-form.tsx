"use client";

import { useId } from "react";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import { proposedAs } from "@/lib/remarks/rules/taken-as";
import type { ClaimView } from "@/lib/views/view-claim";
import { decideRemarksAction } from "../../remark-actions";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import type { TakeAnswer } from "../forms/on-answer";
import { useClaimForm } from "../forms/use-claim-form";

const choices = [
  { value: "supports", label: "as evidence that supports" },
  { value: "contradicts", label: "as evidence that contradicts" },
  { value: "context", label: "as context" },
  { value: "comment", label: "as a comment" },
] as const;

interface Props {
  claim: ClaimView;
  remark: ClaimView["remarks"][number];
  onDone: TakeAnswer;
}

/** One remark: what to take it over as, or that it is of no use here. */
export function RemarkForm({ claim, remark, onDone }: Props) {
  const id = useId();
  const { failure, submit } = useClaimForm(decideRemarksAction, onDone);
  const says = remark.words.slice(0, 60);
  return (
    <form action={submit} aria-label={`Remark: ${says}`} className="flex flex-wrap items-center gap-1.5">
      <ClaimTargetFields claim={claim} />
      <input type="hidden" name="key" value={remark.key} />
      <SubmitButton tone="quiet" size="small" pendingLabel="Taking it over" aria-describedby={id}>
        Accept
      </SubmitButton>
      <select
        id={id}
        name="as"
        aria-label="What it is accepted as"
        defaultValue={proposedAs(remark)}
        className="min-h-7 min-w-0 max-w-full rounded border border-rule-strong bg-paper px-1 text-xs"
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <SubmitButton tone="plain" size="small" name="turn" value="aside" aria-label={`Set aside: ${says}`}>
        Set aside
      </SubmitButton>
      <FormError failure={failure} />
    </form>
  );
}
