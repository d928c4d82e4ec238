"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import { supersedeEvidenceAction } from "../../claim-actions";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import { useKeptForm } from "../forms/use-kept-form";
import { EvidenceFields } from "./evidence-fields";

interface Props {
  claim: ClaimView;
  piece: ClaimView["evidence"][number];
}

/** Corrects a piece of evidence wherever it is cited; how it read before stays in the history. */
export function EvidenceEditForm({ claim, piece }: Props) {
  const { failure, typed, submit, draft } = useKeptForm(`correct:${piece.id}`, claim.id, supersedeEvidenceAction);
  const { kind, url, title, publisher, publishedOn, origin, reference } = piece;
  const { passage, language, translation, translatedBy } = piece;
  const from = { publisher, publishedOn, origin, reference };
  const stored = { kind, url, title, ...from, passage, language, translation, translatedBy };
  return (
    <Disclosure label="Correct" open={failure !== null}>
      <form {...draft.form} action={submit} aria-label={`Correct ${title}`} className="flex flex-col gap-2.5 pt-2">
        <ClaimTargetFields claim={claim} />
        <input type="hidden" name="evidenceId" value={piece.id} />
        <DraftNote shown={draft.restored} />
        <EvidenceFields values={failure ? typed : stored} wrong={failure?.fields ?? {}} whole />
        <p className="text-xs text-muted">It is corrected for every claim of this article that cites it.</p>
        {!failure?.fields && <FormError failure={failure} />}
        <div>
          <SubmitButton tone="quiet" size="small" pendingLabel="Saving">
            Save the correction
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
