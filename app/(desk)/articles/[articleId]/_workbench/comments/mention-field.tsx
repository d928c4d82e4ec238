"use client";

import { type KeyboardEvent, use, useId, useRef, useState } from "react";
import { classNames } from "@/app/_components/class-names";
import { controlClass, describedBy, Field } from "@/app/_components/field";
import { longestComment } from "@/lib/comments/longest-comment";
import { Colleagues } from "../colleagues";
import { type Place, usePlace } from "../focus-places";
import { mentionAt } from "./mention-at";

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  error: string | undefined;
  /** What leads to it. */
  place?: Place;
}

/** A comment being written. After `@` the desk's people are offered; the cursor stays in the field while arrows choose. */
export function MentionField({ label, value, onChange, error, place }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const lead = usePlace(place);
  const people = use(Colleagues);
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const typed = caret === null ? null : mentionAt(value, caret, people);
  const active = typed?.people[Math.min(at, typed.people.length - 1)];

  const name = (person: { name: string }) => {
    if (!typed || caret === null) return;
    const before = `${value.slice(0, typed.start)}@${person.name} `;
    onChange(before + value.slice(caret).trimStart());
    setCaret(null);
    // Once the field holds the new text.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!typed || !active || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setAt((Math.min(at, typed.people.length - 1) + step + typed.people.length) % typed.people.length);
    else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) name(active);
    else if (event.key === "Escape") setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field id={id} label={label} hint="Write @ and a name, and it stands in that person’s inbox." error={error}>
      <div className="relative">
        <textarea
          ref={(element) => {
            field.current = element;
            return lead(element);
          }}
          {...describedBy(id, { hint: true, error })}
          id={id}
          name="text"
          rows={2}
          required
          maxLength={longestComment}
          value={value}
          aria-autocomplete="list"
          aria-controls={typed ? `${id}-people` : undefined}
          aria-activedescendant={typed && active ? `${id}-${active.id}` : undefined}
          onChange={(event) => {
            onChange(event.target.value);
            setCaret(event.target.selectionStart);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(null)}
          className={classNames(controlClass, "leading-normal")}
        />
        {typed && (
          <div
            id={`${id}-people`}
            role="listbox"
            aria-label="People"
            className="absolute inset-x-0 top-full z-20 rounded border border-rule-strong bg-raised p-1 shadow-lg"
          >
            {typed.people.map((person) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: as above, by aria-activedescendant
              <div
                key={person.id}
                id={`${id}-${person.id}`}
                role="option"
                aria-selected={person === active}
                // The field must not lose the cursor before the click counts.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => name(person)}
                className={classNames(
                  "min-h-8 cursor-pointer truncate rounded-sm px-2 py-1 text-sm",
                  person === active ? "bg-accent-wash outline outline-accent -outline-offset-1" : "hover:bg-sunk",
                )}
              >
                {person.name}
              </div>
            ))}
          </div>
        )}
        <span role="status" className="sr-only">
          {typed && `${typed.people.length} people: arrows choose, Enter names.`}
        </span>
      </div>
    </Field>
  );
}
