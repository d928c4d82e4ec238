"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useLatest } from "@/app/_components/use-latest";
import { DeskRefused } from "@/app/(desk)/_server-state/ask-desk";
import type { ClaimView } from "@/lib/views/view-claim";
import { claimQuery, readAnew } from "./claim-answers";

const failed = "This claim could not be loaded. Choose it again, or reload the page.";
const signedOut = "You are signed out. Reload the page to sign in; what you typed is kept in this browser.";

/** Which claim is open, and all there is to know of it: what is at hand at once, and what the server says right after. */
export function useSelectedClaim(first: ClaimView | null, learn: (view: ClaimView) => void) {
  const client = useQueryClient();
  const [selectedId, setSelectedId] = useState(first?.id ?? null);
  const { data: view, error } = useQuery({
    ...claimQuery(client, selectedId),
    initialData: selectedId === first?.id ? first : undefined,
    refetchOnMount: false,
  });
  // The page comes with the claim it opens on, each time that it comes anew.
  useEffect(() => {
    if (first) learn(first);
  }, [first, learn]);
  const open = useLatest(selectedId);
  useEffect(() => {
    if (open.current && open.current !== first?.id) void readAnew(client, open.current);
  }, [first, client, open]);
  useEffect(() => {
    if (view) learn(view);
  }, [view, learn]);

  const select = useCallback(
    (id: string) => {
      setSelectedId(id);
      void readAnew(client, id);
    },
    [client],
  );
  const problem = error && (error instanceof DeskRefused && error.status === 401 ? signedOut : failed);
  return { selectedId, view, problem, select };
}
