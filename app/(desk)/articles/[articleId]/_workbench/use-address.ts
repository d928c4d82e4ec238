"use client";

import { usePathname } from "next/navigation";
import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * What is selected and shown, written into the part of the address after `?`; an empty part goes. Loads nothing.
 *
 * Next is not told. It would take each writing for a step back to the page as it was: it would drop the link that is being
 * followed, and ask for a page that is on its way a second time, until it gives up and has the browser load it whole.
 */
export function useAddress(): (parts: Record<string, string>) => void {
  const path = usePathname();
  const written = useRef<Record<string, string>>({});
  const write = useCallback(() => {
    // On the way back to another page the browser is there before this one is gone.
    if (window.location.pathname !== path) return;
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(written.current)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    if (query === new URLSearchParams(window.location.search).toString()) return;
    // Its own state is how Next knows that it need not listen.
    window.history.replaceState(window.history.state, "", query ? `?${query}` : path);
  }, [path]);
  // With a page that was asked for anew, Next writes the address that it was opened with.
  useLayoutEffect(write);
  return useCallback(
    (parts) => {
      Object.assign(written.current, parts);
      write();
    },
    [write],
  );
}
