"use client";

import { useState } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/claims/view";
import type { Stance } from "@/lib/vocabulary";
import { addEvidenceAction } from "../claim-actions";
import { ClaimTargetFields } from "./claim-target-fields";
import { useClaimForm } from "./use-claim-form";
import { useDraft } from "./use-draft";

const kinds = [
  { value: "link", label: "Link" },
  { value: "document", label: "Document" },
  { value: "note", label: "Note" },
  { value: "interview", label: "Interview" },
] as const;
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
    if (ok) for (const clear of [keepTitle, keepUrl, keepPassage]) clear("");
    onAnswer(answered, ok);
  });
  const [kind, setKind] = useState(typed.kind ?? "link");
  const [title, keepTitle] = useDraft(`tickmark:evidence-title:${claim.id}`, typed.title ?? "");
  const [url, keepUrl] = useDraft(`tickmark:evidence-url:${claim.id}`, typed.url ?? "");
  const [passage, keepPassage] = useDraft(`tickmark:evidence-passage:${claim.id}`, typed.passage ?? "");
  const wrong = failure?.fields ?? {};

  return (
    <Disclosure id="add-evidence" label="Add evidence" open={failure !== null}>
      <form action={submit} aria-label="Add evidence" className="flex flex-col gap-2.5 pt-2">
        <ClaimTargetFields claim={claim} />
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            name="kind"
            label="Kind"
            choices={kinds}
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          />
          <SelectField
            key={stance}
            name="stance"
            label="Stance"
            choices={stanceChoices}
            defaultValue={typed.stance ?? stance}
          />
        </div>
        <TextField
          name="url"
          type="url"
          label="Address"
          optional={kind !== "link"}
          placeholder="https://"
          value={url}
          onChange={(event) => keepUrl(event.target.value)}
          error={wrong.url}
        />
        <TextField
          name="title"
          label="Title"
          optional={kind === "link"}
          value={title}
          onChange={(event) => keepTitle(event.target.value)}
          error={wrong.title}
        />
        <div className="grid grid-cols-2 gap-2">
          <TextField
            name="publisher"
            label="Publisher"
            optional
            defaultValue={typed.publisher}
            error={wrong.publisher}
          />
          <TextField
            name="publishedOn"
            type="date"
            label="Date"
            optional
            defaultValue={typed.publishedOn}
            error={wrong.publishedOn}
          />
        </div>
        <TextArea
          name="passage"
          label="The passage relied on"
          optional
          rows={3}
          value={passage}
          onChange={(event) => keepPassage(event.target.value)}
          error={wrong.passage}
        />
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
