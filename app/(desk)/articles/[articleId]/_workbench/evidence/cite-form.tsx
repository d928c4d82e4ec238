"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import { citeEvidenceAction } from "../../claim-actions";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import type { TakeAnswer } from "../forms/on-answer";
import { useClaimForm } from "../forms/use-claim-form";
import { stanceChoices } from "./stance-choices";

/** One piece of evidence may serve several claims: cites what another claim of the article already has. */
export function CiteForm({ claim, onDone }: { claim: ClaimView; onDone: TakeAnswer }) {
  const { failure, submit } = useClaimForm(citeEvidenceAction, onDone);
  if (claim.citable.length === 0) return null;
  const choices = claim.citable.map(({ id, title, publisher }) => ({
    value: id,
    label: publisher ? `${title} (${publisher})` : title,
  }));
  return (
    <Disclosure label={`Cite again (${claim.citable.length})`} open={failure !== null}>
      <form action={submit} aria-label="Cite evidence" className="flex flex-col gap-2.5 pt-2">
        <ClaimTargetFields claim={claim} />
        <SelectField name="evidenceId" label="Evidence" choices={choices} />
        <SelectField name="stance" label="Stance" choices={stanceChoices} />
        <FormError failure={failure} />
        <div>
          <SubmitButton tone="quiet" pendingLabel="Citing">
            Cite it here
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
