"use client";

import { buttonClass } from "@/app/_components/button";
import { CopyButton } from "@/app/_components/copy-button";
import { Disclosure } from "@/app/_components/disclosure";
import { FormError } from "@/app/_components/form-error";
import { untouched } from "@/app/_components/form-state";
import { Notice } from "@/app/_components/notice";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextField } from "@/app/_components/text-field";
import { keepTyped, useDeskAction } from "@/app/_components/use-desk-action";
import { sendQueriesAction } from "./actions";

interface Props {
  articleId: string;
  title: string;
  /** Whom the queries are for, as far as the article says. */
  writer: string;
  /** The letter as plain text. */
  letter: string;
  mayRecord: boolean;
}

/** As much as the address of a mail takes everywhere. */
const longestMail = 1_800;

const ways = [
  { value: "mail", label: "by mail" },
  { value: "word", label: "as a Word file" },
  { value: "text", label: "as text" },
];

/** The ways the queries reach the writer, and the note that they went out. */
export function SendForm({ articleId, title, writer, letter, mayRecord }: Props) {
  const [{ failure, values, notice }, submit] = useDeskAction(sendQueriesAction, untouched, keepTyped);
  const exported = `/api/v1/articles/${articleId}/exports`;
  const mail = `mailto:?subject=${encodeURIComponent(`Queries on ${title}`)}`;
  const fits = encodeURIComponent(letter).length <= longestMail;
  return (
    <section aria-label="Send the queries" className="grid gap-3 py-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        <CopyButton text={letter} label="Copy all queries as text" />
        <a href={fits ? `${mail}&body=${encodeURIComponent(letter)}` : mail} className={buttonClass()}>
          {fits ? "Write a mail" : "Begin a mail, and paste the copy"}
        </a>
        <a href={`${exported}/docx?claims=queries`} download className={buttonClass()}>
          Word file
        </a>
        <a href={`${exported}/queries`} download className={buttonClass()}>
          Text file
        </a>
      </div>
      {notice && <Notice tone="success">{notice}</Notice>}
      {mayRecord && (
        <Disclosure label="Note that they were sent" open={failure !== null}>
          <form action={submit} className="mt-2 grid max-w-md gap-3">
            {!failure?.fields && <FormError failure={failure} />}
            <input type="hidden" name="articleId" value={articleId} />
            <TextField
              label="To"
              name="person"
              maxLength={200}
              autoComplete="off"
              defaultValue={failure ? values.person : writer}
              error={failure?.fields?.person}
            />
            <SelectField label="How" name="way" choices={ways} defaultValue={values.way ?? "mail"} />
            <div>
              <SubmitButton pendingLabel="Noting…">Note it</SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
    </section>
  );
}
