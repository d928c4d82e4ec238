"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import type { Stance } from "@/lib/vocabulary";
import { addEvidenceAction } from "../../claim-actions";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import type { TakeAnswer } from "../forms/on-answer";
import { useKeptForm } from "../forms/use-kept-form";
import { EvidenceFields } from "./evidence-fields";
import { EvidenceFiles } from "./evidence-files";
import { stanceChoices } from "./stance-choices";
import { useEvidenceFiles } from "./use-evidence-files";

interface Props {
  claim: ClaimView;
  stance: Stance;
  onDone: TakeAnswer;
}

export function EvidenceForm({ claim, stance, onDone }: Props) {
  const files = useEvidenceFiles(claim.articleId);
  const { failure, typed, submit, draft } = useKeptForm("evidence", claim.id, addEvidenceAction, onDone);

  return (
    <Disclosure label="Add evidence" open={failure !== null}>
      <form
        {...draft.form}
        {...files.takes}
        action={submit}
        aria-label="Add evidence"
        className="flex flex-col gap-2.5 pt-2"
      >
        <ClaimTargetFields claim={claim} />
        <DraftNote shown={draft.restored} />
        <EvidenceFields
          values={typed}
          wrong={failure?.fields ?? {}}
          place="evidence"
          known={[...claim.citable, ...claim.evidence]}
        >
          <SelectField
            key={stance}
            name="stance"
            label="Stance"
            choices={stanceChoices}
            defaultValue={typed.stance ?? stance}
          />
        </EvidenceFields>
        <EvidenceFiles {...files} />
        {!failure?.fields && <FormError failure={failure} />}
        <div>
          <SubmitButton
            tone="quiet"
            pendingLabel="Adding"
            aria-disabled={files.sending}
            onClick={(event) => files.sending && event.preventDefault()}
          >
            Add evidence
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
