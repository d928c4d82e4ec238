"use client";

import { startTransition, useState } from "react";
import { controlClass } from "@/app/_components/field";
import { usePlace } from "../focus-places";

interface Props {
  given: string;
  onChange: (words: string) => void;
}

/** Holds what is typed itself: a letter is on the screen at once, and the list follows as soon as there is time. */
export function WordsField({ given, onChange }: Props) {
  const [typed, setTyped] = useState(given);
  const field = usePlace("filter");
  return (
    <input
      ref={field}
      type="search"
      name="words"
      id="claim-filter"
      aria-label="Words in the claim"
      placeholder="Words  ( / )"
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        startTransition(() => onChange(value));
      }}
      className={`${controlClass} min-w-0 flex-1 px-2 py-1 text-xs`}
    />
  );
}
