"use client";

import { useEffect, useState } from "react";
import { DraftNote } from "@/app/_components/draft-note";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextArea } from "@/app/_components/text-area";
import { claimKinds } from "@/lib/text/kinds";
import { addClaimAction } from "../../add-claim-action";
import type { Selected } from "../article-text/selected-words";
import { useKeptForm } from "../forms/use-kept-form";

interface Props {
  articleId: string;
  selected: Selected | null;
}

const kinds = claimKinds.toReversed().map((kind) => ({ value: kind, label: kind }));

/** A claim the extractor missed: its words selected in the article, or typed as they stand there. */
export function AddClaimForm({ articleId, selected }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("add", articleId, addClaimAction);
  const [words, setWords] = useState(typed.words ?? "");
  useEffect(() => {
    if (selected) setWords(selected.exact);
  }, [selected]);
  const place = selected?.exact === words ? selected : null;
  return (
    <form {...draft.form} action={submit} aria-label="Add a claim" className="flex flex-col gap-2.5">
      <input type="hidden" name="articleId" value={articleId} />
      {place && (
        <>
          <input type="hidden" name="start" value={place.start} />
          <input type="hidden" name="end" value={place.end} />
        </>
      )}
      <DraftNote shown={draft.restored && !place} />
      <TextArea
        name="words"
        label="Its words, as they stand in the article"
        hint={place ? "As selected." : "Select them in the article, or type them."}
        required
        rows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className="font-serif"
      />
      <SelectField name="kind" label="Kind" choices={kinds} defaultValue={typed.kind} />
      <FormError failure={failure} />
      <div>
        <SubmitButton pendingLabel="Adding">Add the claim</SubmitButton>
      </div>
    </form>
  );
}
