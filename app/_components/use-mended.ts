"use client";

import { useState } from "react";
import { useFormStatus } from "react-dom";

/**
 * What is wrong with a field, until somebody types into it: from then on nobody knows before the form is sent again, whose
 * answer counts anew, also where it is the same.
 */
export function useMended(error: string | undefined): { error: string | undefined; onInput: () => void } {
  const { pending } = useFormStatus();
  const [mended, setMended] = useState(false);
  const [sending, setSending] = useState(pending);
  if (sending !== pending) {
    setSending(pending);
    if (!pending) setMended(false);
  }
  return { error: mended ? undefined : error, onInput: () => setMended(true) };
}
