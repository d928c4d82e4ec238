"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/** The part of the address after `?`, which says what is selected and shown; changing it loads nothing. */
export function useAddress() {
  const address = useSearchParams();
  const change = useCallback((parts: Record<string, string>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(parts)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
  }, []);
  return { address, change };
}
