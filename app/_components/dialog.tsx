"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A modal on the browser's own dialog: it keeps the focus, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-full max-w-lg rounded border border-rule-strong bg-raised p-0 text-ink shadow-xl"
    >
      <div className="flex items-center justify-between gap-4 border-b border-rule px-4 py-2">
        <h2 id={id} className="font-serif text-lg font-medium">
          {title}
        </h2>
        <Button tone="plain" size="small" aria-label="Close" onClick={onClose}>
          <X aria-hidden size={16} />
        </Button>
      </div>
      <div className="px-4 py-4">{open && children}</div>
    </dialog>
  );
}
