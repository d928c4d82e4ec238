"use client";

import { useContext, useEffect, useState } from "react";
import { DraftOwner } from "@/app/_components/draft-owner";
import { readDraft, writeDraft } from "@/app/_components/draft-storage";

/**
 * Text being typed, kept in this browser under `name` until it is recorded: a reload or a crash does not lose it. `given` was
 * typed and refused, and counts before what is kept; `usual` stands there until somebody types.
 */
export function useDraft(name: string, given: string, usual = ""): [string, (text: string) => void] {
  const key = `${name}:${useContext(DraftOwner)}`;
  const [text, setText] = useState(given || usual);
  useEffect(() => {
    const kept = readDraft(key);
    if (kept !== null && given === "") setText(kept);
  }, [key, given]);
  const keep = (value: string) => {
    setText(value);
    writeDraft(key, value === usual ? "" : value);
  };
  return [text, keep];
}
