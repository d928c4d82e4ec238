"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { TextField } from "@/app/_components/text-field";
import type { ClaimView } from "@/lib/views/view-claim";
import { noteSettlementAction } from "../../reshape-actions";
import { useKeptForm } from "../forms/use-kept-form";
import { ReshapeForm } from "../reshape/reshape-form";

interface Props {
  claim: ClaimView;
  /** Asked for where somebody is about to say that the claim could not be settled. */
  asked: boolean;
}

/** What record would decide the claim, who holds it, and by when it is to be had. */
export function SettlementForm({ claim, asked }: Props) {
  const { failure, typed, submit, draft } = useKeptForm("settlement", claim.id, noteSettlementAction);
  const known = claim.resolutionCriteria;
  return (
    <Disclosure id="settlement" label="What would settle it" open={asked || known !== null || failure !== null}>
      <div className="pt-2">
        <ReshapeForm claim={claim} label="Note what would settle it" submit={submit} failure={failure} draft={draft}>
          <TextField
            name="record"
            label="Which record would decide it"
            hint="Empty takes the note off."
            maxLength={2000}
            defaultValue={typed.record ?? known?.record}
            error={failure?.fields?.record}
          />
          <TextField
            name="holder"
            label="Who holds it"
            optional
            maxLength={300}
            defaultValue={typed.holder ?? known?.holder ?? ""}
            error={failure?.fields?.holder}
          />
          <TextField
            type="date"
            name="by"
            label="By when"
            optional
            defaultValue={typed.by ?? known?.by ?? ""}
            error={failure?.fields?.by}
          />
        </ReshapeForm>
      </div>
    </Disclosure>
  );
}
