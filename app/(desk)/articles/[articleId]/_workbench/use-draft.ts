"use client";

import { useContext, useEffect, useState } from "react";
import { DraftOwner } from "./draft-owner";

/** Text being typed, kept in this browser under `name` until it is recorded: a reload or a crash does not lose it. */
export function useDraft(name: string, given: string): [string, (text: string) => void] {
  const key = `${name}:${useContext(DraftOwner)}`;
  const [text, setText] = useState(given);
  useEffect(() => {
    const kept = read(key);
    if (kept !== null && given === "") setText(kept);
  }, [key, given]);
  const keep = (value: string) => {
    setText(value);
    write(key, value);
  };
  return [text, keep];
}

// A browser may forbid storage altogether; then a draft lives as long as the page.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string) {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // as above
  }
}
