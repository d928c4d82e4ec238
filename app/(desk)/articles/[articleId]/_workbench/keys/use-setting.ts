"use client";

import { useEffect, useState } from "react";

/** A switch kept in this browser. The server knows nothing of it, so it takes effect once the page has loaded. */
export function useSetting(key: string, usual: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(usual);
  useEffect(() => {
    try {
      setOn((localStorage.getItem(key) ?? String(usual)) === "true");
    } catch {
      setOn(usual);
    }
  }, [key, usual]);
  const keep = (value: boolean) => {
    setOn(value);
    try {
      localStorage.setItem(key, String(value));
    } catch {
      // A browser without storage keeps it for this page.
    }
  };
  return [on, keep];
}
