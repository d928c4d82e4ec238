"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/**
 * A modal on the browser's own dialog, which gives the focus back. Not by showModal: to make all else inert the browser styles
 * every word of a long article anew, a second at each opening. The page lies under a cover, and Tab stays within.
 */
export function Dialog({ open, onClose, title, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.show();
    if (!open) dialog?.close();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.key === "Escape") onClose();
    else if (event.key !== "Tab" || !stayWithin(event.currentTarget, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      {/* A press on the cover leaves the focus where it is. */}
      {open && <div aria-hidden className="dialog-cover" onMouseDown={(event) => event.preventDefault()} />}
      <dialog
        ref={ref}
        aria-labelledby={id}
        aria-modal
        tabIndex={-1}
        onKeyDown={onKeyDown}
        className="fixed inset-0 z-50 m-auto h-fit max-h-[calc(100dvh-2rem)] w-full max-w-lg overflow-y-auto rounded border border-rule-strong bg-raised p-0 text-ink shadow-xl"
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
    </>
  );
}

const reached =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex='0']";

/** Takes the focus from the last place of a dialog to its first, or back; false where the browser's own step stays within. */
function stayWithin(dialog: HTMLDialogElement, back: boolean): boolean {
  const places = [...dialog.querySelectorAll<HTMLElement>(reached)];
  const [first, last] = [places.at(0), places.at(-1)];
  const from = document.activeElement;
  const leaves = from === dialog || from === (back ? first : last);
  if (leaves) (back ? last : first)?.focus();
  return leaves;
}
