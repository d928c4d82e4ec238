"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/claims/view";
import type { Stance } from "@/lib/vocabulary";
import { addEvidenceAction } from "../claim-actions";
import { ClaimTargetFields } from "./claim-target-fields";
import { type Draft, EvidenceFields } from "./evidence-fields";
import { useClaimForm } from "./use-claim-form";
import { useDraft } from "./use-draft";

export const stanceChoices = [
  { value: "supports", label: "Supports the claim" },
  { value: "contradicts", label: "Contradicts it" },
  { value: "context", label: "Gives context" },
] as const;

interface Props {
  claim: ClaimView;
  stance: Stance;
  onAnswer: (claim: ClaimView, ok: boolean) => void;
}

export function EvidenceForm({ claim, stance, onAnswer }: Props) {
  const { failure, typed, submit } = useClaimForm(addEvidenceAction, (answered, ok) => {
    if (ok) for (const { keep } of Object.values(drafts)) keep("");
    onAnswer(answered, ok);
  });
  const drafts = {
    title: useFieldDraft(claim.id, "title", typed),
    url: useFieldDraft(claim.id, "url", typed),
    passage: useFieldDraft(claim.id, "passage", typed),
    translation: useFieldDraft(claim.id, "translation", typed),
  };

  return (
    <Disclosure id="add-evidence" label="Add evidence" open={failure !== null}>
      <form action={submit} aria-label="Add evidence" className="flex flex-col gap-2.5 pt-2">
        <ClaimTargetFields claim={claim} />
        <EvidenceFields values={typed} drafts={drafts} wrong={failure?.fields ?? {}}>
          <SelectField
            key={stance}
            name="stance"
            label="Stance"
            choices={stanceChoices}
            defaultValue={typed.stance ?? stance}
          />
        </EvidenceFields>
        <FormError failure={failure} />
        <div>
          <SubmitButton tone="quiet" pendingLabel="Adding">
            Add evidence
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

function useFieldDraft(claimId: string, name: string, typed: Record<string, string>): Draft {
  const [value, keep] = useDraft(`tickmark:evidence-${name}:${claimId}`, typed[name] ?? "");
  return { value, keep };
}
