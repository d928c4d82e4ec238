"use client";

import { useEffect } from "react";
import { isTyping } from "@/app/_components/typing";

/** One whose summary is hidden is always open. */
const foldable = ".workbench details[open]:has(> summary:not([hidden]))";

/**
 * Esc leaves what is typed into, and the draft stays; pressed again it folds up the form that was left. A list that offers
 * something to the field has the key first, and closes.
 */
export function useLeaveField() {
  useEffect(() => {
    let left: Element | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && isTyping(activeElement)) {
        if (activeElement.role === "combobox") return;
        event.preventDefault();
        left = activeElement;
        activeElement.blur();
        return;
      }
      if (document.querySelector("dialog[open]")) return;
      const from = activeElement === document.body ? left : activeElement;
      left = null;
      const form = from?.closest<HTMLDetailsElement>(foldable);
      if (!form) return;
      form.open = false;
      form.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
