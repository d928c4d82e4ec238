"use client";

import { notifyManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";

// What an answer changes is on the screen with what the form it answers changes, not a moment later.
notifyManager.setScheduler(queueMicrotask);

/** One question, asked once: what is told to wait or to try again is said on the page, by whoever asks. */
const createClient = () =>
  new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: "always", refetchOnWindowFocus: false } },
  });

/** What the desk's pages have asked the server for, kept while they are open; one for each person who signs in here. */
export function ServerState({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
