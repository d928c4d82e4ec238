"use client";

import { type ReactNode, useState } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { SelectField } from "@/app/_components/select-field";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import { type Place, usePlace } from "../focus-places";
import { knownOf } from "./known-of";

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
  /** What the article has been given already, from which a new piece of the same publisher is filled. */
  known?: ClaimView["citable"];
  /** Everything shows at once: somebody corrects it. */
  whole?: boolean;
  /** What stands after the address. */
  children?: ReactNode;
}

const first = new Set(["url", "passage"]);

/** What a piece of evidence is, where it comes from and what it says: first what every piece needs, and the rest under it. */
export function EvidenceFields({ values, wrong, place, known = [], whole = false, children }: Props) {
  const [kind, setKind] = useState(values.kind ?? "link");
  const [publisher, setPublisher] = useState(values.publisher ?? "");
  // Only what nobody typed over follows the address.
  const [filled, setFilled] = useState("");
  const [hint, setHint] = useState<string>();
  const address = usePlace(place);
  const field = (name: string) => ({ name, error: wrong[name], defaultValue: values[name] ?? "" });
  const onAddress = (typed: string) => {
    const { same, publisher: found } = knownOf(known, typed);
    setHint(same ? `The article has it already: “${same.title}”. The key s cites it.` : undefined);
    if (publisher !== filled) return;
    setPublisher(found ?? "");
    setFilled(found ?? "");
  };
  return (
    <>
      <TextField
        ref={address}
        inputMode="url"
        label="Address"
        optional={kind !== "link"}
        placeholder="https://"
        hint={hint}
        onChange={(event) => onAddress(event.target.value)}
        {...field("url")}
      />
      {children}
      <TextArea label="The passage relied on" optional rows={3} {...field("passage")} />
      <Disclosure
        label="More about it"
        open={whole || kind !== "link" || Object.keys(wrong).some((name) => !first.has(name))}
      >
        <div className="flex flex-col gap-2.5 pt-2">
          <TextField label="Title" optional={kind === "link"} {...field("title")} />
          <div className="grid grid-cols-2 gap-2">
            <SelectField
              name="kind"
              label="Kind"
              choices={kinds}
              value={kind}
              onChange={(event) => setKind(event.target.value)}
            />
            <TextField type="date" label="Date" optional {...field("publishedOn")} />
            <TextField
              name="publisher"
              label="Publisher"
              optional
              error={wrong.publisher}
              value={publisher}
              onChange={(event) => setPublisher(event.target.value)}
            />
            <TextField label="Agency or wire" optional {...field("origin")} />
            <TextField label="Page or section" optional {...field("reference")} />
            <TextField label="Its language" optional hint="Such as es or pt-BR" {...field("language")} />
          </div>
          <TextArea label="Translation" optional rows={2} {...field("translation")} />
          <TextField label="Translated by" optional {...field("translatedBy")} />
        </div>
      </Disclosure>
    </>
  );
}
