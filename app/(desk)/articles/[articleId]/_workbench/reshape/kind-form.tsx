"use client";

import { SelectField } from "@/app/_components/select-field";
import { claimKinds } from "@/lib/text/kinds";
import type { ClaimView } from "@/lib/views/view-claim";
import { changeKindAction } from "../../reshape-actions";
import { useKeptForm } from "../forms/use-kept-form";
import { ReshapeForm } from "./reshape-form";

const choices = claimKinds.map((kind) => ({ value: kind, label: kind }));

interface Props {
  claim: ClaimView;
}

export function KindForm({ claim }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("kind", claim.id, changeKindAction);
  return (
    <ReshapeForm claim={claim} label="Change the kind" submit={submit} failure={failure} draft={draft}>
      <SelectField name="kind" label="Kind" choices={choices} defaultValue={typed.kind ?? claim.kind} />
    </ReshapeForm>
  );
}
