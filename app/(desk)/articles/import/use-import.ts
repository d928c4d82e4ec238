"use client";

import { type FormEvent, startTransition, useActionState, useLayoutEffect, useRef, useState } from "react";
import { useFormDraft } from "@/app/_components/use-form-draft";
import type { Failure } from "@/lib/outcome";
import { importArticleAction } from "./actions";
import { nothingSent } from "./import-state";
import { tooLarge } from "./too-large";

const anArticle = /^\/articles\/[0-9a-f-]{36}$/;

/**
 * Sends the form without handing it to React, which would empty its file field after each answer. Before JavaScript loads
 * the browser sends it to the same action. What was typed is kept until it is an article; a session that ended leads to
 * signing in and back to it.
 */
export function useImport() {
  const [state, action, pending] = useActionState(importArticleAction, nothingSent);
  const draft = useFormDraft("import");
  const sent = useRef(false);
  const { forget } = draft;
  const done = useRef(forget);
  done.current = forget;
  // As the article takes this page's place, not a moment later: somebody may be gone again by then.
  useLayoutEffect(
    () => () => {
      if (sent.current && anArticle.test(window.location.pathname)) done.current();
    },
    [],
  );
  const [unsent, setUnsent] = useState<Failure | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const failure = tooLarge(form);
    setUnsent(failure);
    if (failure) return;
    sent.current = true;
    startTransition(() => action(form));
  };
  return { ...state, failure: unsent ?? state.failure, pending, draft, form: { ...draft.form, action, onSubmit } };
}
