"use client";

import { type FormEvent, type RefObject, useContext, useEffect, useRef, useState } from "react";
import { DraftOwner } from "./draft-owner";
import { longestDraft, readDraft, writeDraft } from "./draft-storage";
import { type Typed, typedFields, typedFrom, withField } from "./typed-fields";

export interface FormDraft {
  /** For the form: its element, and what hears that somebody types. */
  form: { ref: RefObject<HTMLFormElement | null>; onInput: (event: FormEvent<HTMLFormElement>) => void };
  /** Whether something typed on an earlier visit was put back. */
  restored: boolean;
  /** Whether what is typed is too long to be kept. */
  tooLong: boolean;
  /** Keeps what another control than a field changed. */
  keep: (field: string, text: string) => void;
  /** Nothing is left to keep: it was recorded. */
  forget: () => void;
}

/**
 * Keeps what somebody types into a form in this browser until it is recorded: a reload, a crash or an ended session does not
 * lose it. Only what was typed is kept, so that the rest of the form stays as the desk knows it. `name` tells forms apart.
 */
export function useFormDraft(name: string): FormDraft {
  const key = `tickmark:form:${name}:${useContext(DraftOwner)}`;
  const ref = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  const [tooLong, setTooLong] = useState(false);
  useEffect(() => {
    setRestored(ref.current !== null && putBack(ref.current, keptAt(key)));
  }, [key]);

  const keep = (field: string, text: string) => {
    const kept = withField(keptAt(key), field, text);
    setTooLong(kept.length > longestDraft);
    writeDraft(key, kept);
  };
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (isField(target) && target.name) keep(target.name, target.value);
  };
  const forget = () => {
    writeDraft(key, "");
    setRestored(false);
  };
  return { form: { ref, onInput }, restored, tooLong, keep, forget };
}

const keptAt = (key: string): Typed => typedFrom(readDraft(key));

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (target: unknown): target is Field =>
  (target instanceof HTMLInputElement && typedFields.has(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Puts text into its fields as if it were typed again, and opens what is folded around them; false where none differs. */
function putBack(form: HTMLFormElement, typed: Typed): boolean {
  let any = false;
  for (const [name, text] of Object.entries(typed)) {
    const field = form.elements.namedItem(name);
    if (!isField(field) || field.value === text) continue;
    // Past React's own property, so that it takes the event for typing.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    for (let up = form.closest("details"); up; up = up.parentElement?.closest("details") ?? null) up.open = true;
    any = true;
  }
  return any;
}
