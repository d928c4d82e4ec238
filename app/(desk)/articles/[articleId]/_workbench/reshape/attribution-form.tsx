"use client";

import { SelectField } from "@/app/_components/select-field";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import { correctAttributionAction } from "../../reshape-actions";
import { useKeptForm } from "../forms/use-kept-form";
import { ReshapeForm } from "./reshape-form";

const quotations = [
  { value: "direct", label: "direct: word for word" },
  { value: "indirect", label: "indirect: in the writer’s words" },
  { value: "mixed", label: "mixed: partly word for word" },
];

interface Props {
  claim: ClaimView;
}

/** Who said it, by which word, what, and who that is. */
export function AttributionForm({ claim }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("attribution", claim.id, correctAttributionAction);
  const known = claim.detail.attribution;
  return (
    <ReshapeForm claim={claim} label="Correct the attribution" submit={submit} failure={failure} draft={draft}>
      <TextField
        name="source"
        label="Who, in the article’s words"
        required
        defaultValue={typed.source ?? known?.source.exact}
        error={failure?.fields?.source}
      />
      <TextField
        name="resolved"
        label="Who that is"
        optional
        defaultValue={typed.resolved ?? known?.source.resolved ?? ""}
      />
      <TextField
        name="cue"
        label="The reporting word"
        required
        defaultValue={typed.cue ?? known?.cue.exact}
        error={failure?.fields?.cue}
      />
      <TextArea
        name="content"
        label="What was said, in the article’s words"
        required
        rows={3}
        defaultValue={typed.content ?? known?.content.exact}
        error={failure?.fields?.content}
      />
      <SelectField
        name="quoted"
        label="Quotation"
        choices={quotations}
        defaultValue={typed.quoted ?? known?.quoted ?? "indirect"}
      />
    </ReshapeForm>
  );
}
