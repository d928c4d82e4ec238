"use client";

import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextArea } from "@/app/_components/text-area";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { recordAnswerAction } from "./actions";

interface Props {
  articleId: string;
  claimId: string;
  reviewId: string | null;
  writer: string;
  /** Whether there is a wording to accept or refuse. */
  suggested: boolean;
}

const answer = { value: "answered", label: "An answer" };
const decisions = [
  { value: "accepted", label: "Accepts the correction" },
  { value: "refused", label: "Refuses the correction" },
];

/** Takes in what the writer said by mail or on the telephone. */
export function AnswerForm({ articleId, claimId, reviewId, writer, suggested }: Props) {
  const [{ failure, values }, submit] = useDeskAction(recordAnswerAction, untouched, keepTyped);
  return (
    <div className="mt-2 print:hidden">
      <Disclosure label="Record the answer" open={failure !== null}>
        <form action={submit} className="mt-2 grid max-w-prose gap-3">
          {!failure?.fields && <FormError failure={failure} />}
          <input type="hidden" name="articleId" value={articleId} />
          <input type="hidden" name="claimId" value={claimId} />
          <input type="hidden" name="reviewId" value={reviewId ?? ""} />
          <TextField
            label="From"
            name="person"
            maxLength={200}
            autoComplete="off"
            defaultValue={failure ? values.person : writer}
            error={failure?.fields?.person}
          />
          <SelectField
            label="What it is"
            name="step"
            choices={suggested ? [answer, ...decisions] : [answer]}
            defaultValue={values.step ?? "answered"}
          />
          <TextArea
            label="In their words"
            name="words"
            dir="auto"
            maxLength={5000}
            defaultValue={values.words}
            error={failure?.fields?.words}
          />
          <div>
            <SubmitButton tone="quiet" pendingLabel="Recording…">
              Record it
            </SubmitButton>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
