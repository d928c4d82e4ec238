"use client";

import Link from "next/link";
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { DraftNote } from "@/app/_components/draft-note";
import { FileField } from "@/app/_components/file-field";
import { FormError } from "@/app/_components/form-error";
import { TextArea } from "@/app/_components/text-area";
import { useFormDraft } from "@/app/_components/use-form-draft";
import type { Failure } from "@/lib/outcome";
import { tooLarge } from "../../import/too-large";
import { proposeRevisionAction } from "./actions";
import { nothingProposed } from "./revise-state";

const accepted = ".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html";

/** Where it leads once the desk keeps the text. */
const aDraft = /\/revise\/[0-9a-f-]{36}$/;

/** The text as it is now, pasted or from a file. Nothing changes yet: what it would do is shown first. */
export function ReviseForm({ articleId }: { articleId: string }) {
  const [{ failure: refused, values }, action, pending] = useActionState(proposeRevisionAction, nothingProposed);
  const [unsent, setUnsent] = useState<Failure | null>(null);
  const draft = useFormDraft(`revise:${articleId}`);
  const failure = unsent ?? refused;
  const sent = useRef(false);
  const forget = useRef(draft.forget);
  forget.current = draft.forget;
  useEffect(
    () => () => {
      if (sent.current && aDraft.test(window.location.pathname)) forget.current();
    },
    [],
  );
  // Sent without handing the form to React, which would empty its file field after each answer.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const large = tooLarge(form);
    setUnsent(large);
    if (large) return;
    sent.current = true;
    startTransition(() => action(form));
  };
  return (
    <form {...draft.form} action={action} onSubmit={onSubmit} className="grid gap-4">
      <input type="hidden" name="articleId" value={articleId} />
      <DraftNote shown={draft.restored} />
      <TextArea
        label="Paste the whole text as it is now"
        name="text"
        spellCheck={false}
        defaultValue={values.text}
        error={failure?.fields?.text}
        className="h-72 font-serif text-lg lg:h-[30rem]"
      />
      <FileField
        label="Or choose a file"
        name="file"
        accept={accepted}
        hint="Plain text (.txt), Markdown (.md) or HTML (.html)."
        error={failure?.fields?.file}
      />
      {!failure?.fields && <FormError failure={failure} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" size="large" pending={pending}>
          {pending ? "Comparing…" : "Show what would change"}
        </Button>
        <Link href={`/articles/${articleId}/details`} className="link text-sm">
          Cancel
        </Link>
      </div>
    </form>
  );
}
