"use client";

import type { ClaimSummary } from "@/lib/views/queries";
import type { Powers } from "../powers";
import { AssignForm } from "./assign-form";
import { JudgeForm, type JudgeProps } from "./judge-form";
import { type Picked, sortPicked } from "./pick-box";
import { SetAsideForm } from "./set-aside-form";

export interface FormsProps extends Omit<JudgeProps, "claims"> {
  shown: readonly ClaimSummary[];
  picked: Picked;
  powers: Powers;
  /** What was done, as a sentence. */
  onDone: (said: string) => void;
}

/** All that can be done to several claims at once. */
export function SeveralForms({ shown, picked, powers, onDone, ...judge }: FormsProps) {
  // A claim that changed since it was picked is sent as the list shows it now.
  const now = new Map(shown.map((claim) => [claim.id, claim]));
  const claims = [...picked.values()].map((claim) => now.get(claim.id) ?? claim);
  return (
    <>
      {powers.work && sortPicked(picked, shown) === "in-use" && <JudgeForm {...judge} claims={claims} />}
      {powers.work && (
        <SetAsideForm shown={shown} picked={picked} onDone={(changed) => onDone(`${changed} claims changed.`)} />
      )}
      {powers.assign && <AssignForm picked={picked} powers={powers} onDone={() => onDone("")} />}
    </>
  );
}
