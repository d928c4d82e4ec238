"use client";

import { SelectField } from "@/app/_components/select-field";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import { correctDateAction } from "../../reshape-actions";
import { useKeptForm } from "../forms/use-kept-form";
import { ReshapeForm } from "./reshape-form";

const types = [
  { value: "DATE", label: "a day, month or year" },
  { value: "TIME", label: "a time of day" },
  { value: "DURATION", label: "a duration" },
  { value: "SET", label: "something that recurs" },
];

interface Props {
  claim: ClaimView;
}

export function DateForm({ claim }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("date", claim.id, correctDateAction);
  const known = claim.detail.date;
  return (
    <ReshapeForm claim={claim} label="Correct the date" submit={submit} failure={failure} draft={draft}>
      <TextField
        name="value"
        label="What the words mean"
        hint="2026-03-05, with X for what is left open (XXXX-03-05), or P3D for three days"
        required
        defaultValue={typed.value ?? known?.value ?? undefined}
        error={failure?.fields?.value}
      />
      <SelectField
        name="type"
        label="What that is"
        choices={types}
        defaultValue={typed.type ?? known?.type ?? "DATE"}
      />
    </ReshapeForm>
  );
}
