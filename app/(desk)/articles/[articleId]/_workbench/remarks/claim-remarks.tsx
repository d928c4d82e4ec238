"use client";

import { useRef } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import { decideRemarksAction, offerRemarkAgainAction } from "../../remark-actions";
import { ClaimButtonForm } from "../forms/claim-button-form";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import { useClaimForm } from "../forms/use-claim-form";
import { RemarkForm } from "./remark-form";
import { RemarkWords } from "./remark-words";

interface Props {
  claim: ClaimView;
  mayDecide: boolean;
}

/** What the draft's writers remarked on the claim's words: proposed evidence, each to be taken over or set aside. */
export function ClaimRemarks({ claim, mayDecide }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const open = claim.remarks.filter(({ decided }) => decided === null);
  const decided = claim.remarks.filter((remark) => remark.decided !== null);
  if (claim.remarks.length === 0) return null;
  const settled = (_: ClaimView, ok: boolean) => {
    // The button that was pressed went with its remark.
    if (ok) heading.current?.focus({ preventScroll: true });
  };
  return (
    <section aria-label="From the writer’s draft" className="flex flex-col gap-2">
      <h4 ref={heading} tabIndex={-1} className="text-xs font-semibold text-muted">
        From the writer’s draft
      </h4>
      {open.length > 0 && (
        <ul className="flex flex-col divide-y divide-rule border border-rule bg-raised px-2.5">
          {open.map((remark) => (
            <li key={remark.key} className="flex flex-col gap-1.5 py-2 text-sm">
              <RemarkWords remark={remark} />
              {mayDecide && <RemarkForm claim={claim} remark={remark} onDone={settled} />}
            </li>
          ))}
        </ul>
      )}
      {mayDecide && open.length > 1 && <AllForm claim={claim} keys={open.map(({ key }) => key)} onDone={settled} />}
      {decided.length > 0 && (
        <Disclosure label={`Decided (${decided.length})`}>
          <ul className="flex flex-col divide-y divide-rule">
            {decided.map((remark) => (
              <li key={remark.key} className="flex flex-col gap-0.5 py-2 text-sm">
                <RemarkWords remark={remark} />
                <p className="text-xs text-muted">
                  {remark.decided?.accepted ? "Taken over by " : "Set aside by "}
                  {remark.decided?.by}
                </p>
                {mayDecide && remark.decided && !remark.decided.accepted && (
                  <ClaimButtonForm
                    claim={claim}
                    action={offerRemarkAgainAction}
                    fields={{ key: remark.key }}
                    label="Bring it back"
                    describes={remark.words.slice(0, 60)}
                    onDone={settled}
                  />
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface AllProps {
  claim: ClaimView;
  keys: readonly string[];
  onDone: (claim: ClaimView, ok: boolean) => void;
}

function AllForm({ claim, keys, onDone }: AllProps) {
  const { failure, submit } = useClaimForm(decideRemarksAction, onDone);
  return (
    <form action={submit} aria-label="All of these remarks" className="flex flex-wrap items-center gap-x-1 gap-y-1.5">
      <ClaimTargetFields claim={claim} />
      {keys.map((key) => (
        <input key={key} type="hidden" name="key" value={key} />
      ))}
      <SubmitButton tone="quiet" size="small" pendingLabel="Taking them over">
        Accept all as proposed
      </SubmitButton>
      <SubmitButton tone="plain" size="small" name="turn" value="aside">
        Set all aside
      </SubmitButton>
      <FormError failure={failure} />
    </form>
  );
}
