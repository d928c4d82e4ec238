"use client";

import { FileField } from "@/app/_components/file-field";
import { SelectField } from "@/app/_components/select-field";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import { Shown } from "./shown";

const choices = [
  { value: "link", label: "Link" },
  { value: "note", label: "Note" },
];

/** A field empty, filled, optional with a hint, wrong, and disabled. */
export function FieldsShown() {
  return (
    <Shown title="Fields: empty, filled, with a hint, wrong, disabled">
      <TextField label="Empty" placeholder="https://" />
      <TextField label="Filled" defaultValue="https://harbour.example/log" />
      <TextField label="Optional" optional hint="A tag such as es or pt-BR" />
      <TextField label="Wrong" defaultValue="harbour" error="Give an address that begins with https://." />
      <TextField label="Disabled" disabled defaultValue="Cannot be changed" />
      <TextArea label="Several lines" defaultValue="Called the harbour twice." />
      <TextArea label="Several lines, wrong" error="Unverified needs a rationale: say what was tried." />
      <SelectField label="One of a few" choices={choices} />
      <FileField label="A file" />
    </Shown>
  );
}
