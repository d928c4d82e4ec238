"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

type State = "idle" | "copied" | "failed";
const words: Record<State, string> = { idle: "Copy", copied: "Copied", failed: "Select it and copy by hand" };

/** Copies a text. Where the browser refuses (no HTTPS, no permission) it says so; the text itself stands beside it. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<State>("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  return (
    <Button onClick={copy} aria-label={state === "idle" ? label : undefined}>
      {state === "copied" ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}
