"use client";

import { type ReactNode, useState } from "react";
import { SelectField } from "@/app/_components/select-field";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import { type Place, usePlace } from "../focus-places";

const kinds = [
  { value: "link", label: "Link" },
  { value: "document", label: "Document" },
  { value: "note", label: "Note" },
  { value: "interview", label: "Interview" },
] as const;

interface Props {
  values: Record<string, string | null | undefined>;
  wrong: Record<string, string>;
  /** What leads to its address. */
  place?: Place;
  /** What stands beside the kind. */
  children?: ReactNode;
}

/** What a piece of evidence is, where it comes from and what it says: the same to add it and to correct it. */
export function EvidenceFields({ values, wrong, place, children }: Props) {
  const [kind, setKind] = useState(values.kind ?? "link");
  const address = usePlace(place);
  const field = (name: string) => ({ name, error: wrong[name], defaultValue: values[name] ?? "" });
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          name="kind"
          label="Kind"
          choices={kinds}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        />
        {children}
      </div>
      <TextField
        ref={address}
        inputMode="url"
        label="Address"
        optional={kind !== "link"}
        placeholder="https://"
        {...field("url")}
      />
      <TextField label="Title" optional={kind === "link"} {...field("title")} />
      <div className="grid grid-cols-2 gap-2">
        <TextField label="Publisher" optional {...field("publisher")} />
        <TextField type="date" label="Date" optional {...field("publishedOn")} />
        <TextField label="Agency or wire" optional {...field("origin")} />
        <TextField label="Page or section" optional {...field("reference")} />
      </div>
      <TextArea label="The passage relied on" optional rows={3} {...field("passage")} />
      <TextField label="Its language" optional hint="A tag such as es or pt-BR" {...field("language")} />
      <TextArea label="Translation" optional rows={2} {...field("translation")} />
      <TextField label="Translated by" optional {...field("translatedBy")} />
    </>
  );
}
