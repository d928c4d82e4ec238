"use client";

import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { isTyping } from "@/app/_components/typing";
import { asideOf, pickedOf, sortPicked } from "./pick-box";
import type { FormsProps } from "./several-forms";
import type { Picking } from "./use-picking";

/** They come with the first claim that is picked. */
const SeveralForms = lazy(async () => ({ default: (await import("./several-forms")).SeveralForms }));

/** As many as one change takes. */
const most = 200;

interface Props extends Omit<FormsProps, "picked" | "onDone"> {
  picking: Picking;
  /** What is known of some claims is old. */
  onDone: () => void;
}

/** Picks many claims, to do one thing to all of them: closed until asked for. */
export function SeveralBar({ picking: { picked, pick }, onDone, ...rest }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const [said, say] = useState("");
  const close = () => {
    returns.current = true;
    pick(null);
  };
  useEffect(() => {
    if (picked === null && returns.current) opener.current?.focus();
    returns.current = false;
  }, [picked]);
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || isTyping(document.activeElement)) return;
    if (!document.querySelector("dialog[open]")) close();
  });
  const picking = picked !== null;
  useEffect(() => {
    if (!picking) return;
    const hear = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [picking]);

  if (!picked)
    return (
      <div className="flex items-center justify-between border-b border-rule px-3 py-1 text-2xs text-muted">
        <p aria-live="polite">{said}</p>
        <button
          ref={opener}
          type="button"
          onClick={() => pick(new Map())}
          className="min-h-6 px-1 text-xs hover:text-ink"
        >
          Select several
        </button>
      </div>
    );
  const sort = sortPicked(picked, rest.shown);
  const all = rest.shown.filter((claim) => asideOf(claim) === sort).slice(0, most);
  return (
    <section
      aria-label="Several claims"
      className="flex max-h-[60%] shrink-0 flex-col gap-2 overflow-y-auto border-b border-rule bg-sunk px-3 py-2"
    >
      <div className="flex items-center justify-between gap-1 text-xs">
        <p aria-live="polite">{picked.size} picked</p>
        <span className="flex gap-1">
          <Button size="small" tone="plain" onClick={() => pick(pickedOf(all))}>
            Pick all shown ({all.length})
          </Button>
          <Button size="small" tone="plain" onClick={close}>
            Leave
          </Button>
        </span>
      </div>
      <Suspense>
        <SeveralForms
          {...rest}
          picked={picked}
          onDone={(told) => {
            say(told);
            onDone();
            // Assigning leaves them picked.
            if (told) close();
          }}
        />
      </Suspense>
    </section>
  );
}
