"use client";

import { type FormEvent, startTransition, useLayoutEffect, useRef, useState } from "react";
import { useFormDraft } from "@/app/_components/use-form-draft";
import type { Failure } from "@/lib/outcome";
import { tooLarge } from "./too-large";

interface Options {
  /** Tells what is kept of this form from what is kept of others. */
  name: string;
  action: (form: FormData) => void;
  pending: boolean;
  refused: Failure | null;
  /** The paths this form leads to once the desk has the text. */
  leadsTo: RegExp;
}

/**
 * A form that brings in a text, pasted or as a file: sent without handing it to React, which would empty its file field after
 * each answer. Before JavaScript loads the browser sends it to the same action. What was typed is kept until the desk has it; a
 * session that ended leads to signing in and back to it.
 */
export function useTextForm({ name, action, pending, refused, leadsTo }: Options) {
  const draft = useFormDraft(name);
  const [unsent, setUnsent] = useState<Failure | null>(null);
  const sent = useRef(false);
  const left = useRef(() => {});
  left.current = () => {
    if (sent.current && leadsTo.test(window.location.pathname)) draft.forget();
  };
  // As the next page takes this one's place, not a moment later: somebody may be gone again by then.
  useLayoutEffect(() => () => left.current(), []);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    const large = tooLarge(form);
    setUnsent(large);
    if (large) return;
    sent.current = true;
    startTransition(() => action(form));
  };
  return { failure: unsent ?? refused, draft, form: { ...draft.form, action, onSubmit } };
}
