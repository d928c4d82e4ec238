"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { classNames } from "./class-names";

interface Props {
  label: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** A disclosure that opens without JavaScript; with it, Escape, a click elsewhere and leaving by Tab close it too. */
export function Menu({ label, align = "end", children }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (back: boolean) => {
      const details = ref.current;
      if (!details?.open) return;
      details.open = false;
      if (back) details.querySelector("summary")?.focus();
    };
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && close(true);
    const onElsewhere = (event: Event) =>
      event.target instanceof Node && !ref.current?.contains(event.target) && close(false);
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, []);

  return (
    <details ref={ref} className="relative">
      <summary className={classNames("plain", menuLabelClass)}>{label}</summary>
      <div className={classNames(menuBoxClass, "absolute top-full z-30 mt-1", align === "end" ? "end-0" : "start-0")}>
        {children}
      </div>
    </details>
  );
}

export const menuLabelClass = "flex min-h-8 items-center gap-1.5 rounded px-2 text-sm hover:bg-sunk";
export const menuBoxClass = "min-w-56 rounded border border-rule-strong bg-raised p-1 text-sm shadow-lg";

/** The look of one line in a menu, for a link or a button. */
export const menuItemClass =
  "flex min-h-8 w-full items-center gap-2 rounded-sm px-2 text-start text-sm text-ink no-underline hover:bg-sunk";
