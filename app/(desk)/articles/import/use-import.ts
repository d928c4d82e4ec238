"use client";

import { type FormEvent, startTransition, useActionState, useState } from "react";
import type { Failure } from "@/lib/outcome";
import { importArticleAction } from "./actions";
import { nothingSent } from "./import-state";
import { tooLarge } from "./too-large";

/**
 * Sends the form without handing it to React, which would empty its file field after each answer. Before JavaScript loads
 * the browser sends it to the same action.
 */
export function useImport() {
  const [state, action, pending] = useActionState(importArticleAction, nothingSent);
  const [unsent, setUnsent] = useState<Failure | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const failure = tooLarge(form);
    setUnsent(failure);
    if (!failure) startTransition(() => action(form));
  };
  return { ...state, failure: unsent ?? state.failure, pending, form: { action, onSubmit } };
}
