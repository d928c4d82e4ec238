"use client";

import { useMemo } from "react";
import { SelectField } from "@/app/_components/select-field";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { mergeClaimsAction } from "../../reshape-actions";
import { targetText } from "../forms/target-text";
import { useClaimForm } from "../forms/use-claim-form";
import { nearestClaims } from "./nearest-claims";
import { ReshapeForm } from "./reshape-form";

interface Props {
  claim: ClaimView;
  claims: readonly ClaimSummary[];
  text: string;
}

const shown = (words: string) => (words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words);

/** One claim out of this and a near one; the next in the article is offered first. */
export function MergeForm({ claim, claims, text }: Props) {
  const { failure, submit } = useClaimForm(mergeClaimsAction);
  const near = useMemo(() => nearestClaims(claims, claim), [claims, claim]);
  if (near.length === 0) return null;
  const choices = near.map((other) => ({
    value: targetText(other),
    label: `${other.number} (${other.kind}): ${shown(text.slice(other.start, other.end))}`,
  }));
  return (
    <ReshapeForm claim={claim} label="Merge the two" submit={submit} failure={failure}>
      <SelectField name="other" label="Merge with claim" choices={choices} />
    </ReshapeForm>
  );
}
