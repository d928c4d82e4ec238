"use client";

import { use } from "react";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import type { ClaimView } from "@/lib/views/view-claim";
import { assignAction, unassignAction } from "../../work-actions";
import { Colleagues } from "../colleagues";
import { ClaimButtonForm } from "../forms/claim-button-form";
import { ClaimTargetFields } from "../forms/claim-target-fields";
import { useClaimForm } from "../forms/use-claim-form";
import type { Powers } from "../powers";

interface Props {
  claim: ClaimView;
  powers: Powers;
  /** Neither dismissed, nor waived, nor retired. */
  inUse: boolean;
}

/** Whose work the claim is; taken, given back, and by an editor given to anybody who judges claims. */
export function ClaimAssignees({ claim, powers, inUse }: Props) {
  const { assignees } = claim;
  const mine = assignees.some(({ id }) => id === powers.me);
  if (assignees.length === 0 && !(powers.assign && inUse)) return null;
  return (
    <section aria-label="Assigned to" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <h3 className="text-muted">{assignees.length > 0 ? "Assigned to" : "Assigned to nobody"}</h3>
      {assignees.map(({ id, name }) => (
        <span key={id} className="inline-flex items-center gap-x-3">
          <span className="font-medium break-words">{id === powers.me ? `${name} (you)` : name}</span>
          {powers.assign && (id === powers.me || powers.assignOthers) && (
            <ClaimButtonForm
              claim={claim}
              action={unassignAction}
              fields={{ assigneeId: id }}
              label={id === powers.me ? "Give back" : "Take off"}
              describes={`claim ${claim.number}, ${name}`}
            />
          )}
        </span>
      ))}
      {powers.assign && inUse && !mine && (assignees.length === 0 || powers.assignOthers) && (
        <ClaimButtonForm
          claim={claim}
          action={assignAction}
          fields={{ assigneeId: powers.me }}
          label="Take it"
          describes={`claim ${claim.number}`}
        />
      )}
      {powers.assignOthers && inUse && <AssignForm claim={claim} />}
    </section>
  );
}

function AssignForm({ claim }: Pick<Props, "claim">) {
  const { failure, submit } = useClaimForm(assignAction);
  const people = use(Colleagues).filter(({ mayReview }) => mayReview);
  return (
    <Disclosure id="assign" label="Assign" open={failure !== null}>
      <form action={submit} aria-label="Assign this claim" className="flex flex-col gap-2 py-1">
        <ClaimTargetFields claim={claim} />
        <SelectField
          name="assigneeId"
          label="To"
          required
          choices={[
            { value: "", label: "Choose somebody" },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FormError failure={failure} />
        <div>
          <SubmitButton tone="quiet" size="small">
            Assign
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
