"use client";

import { useEffect } from "react";
import { wordsOfDigest } from "@/lib/trouble-words";
import { Button } from "./button";
import { useDeskBack } from "./use-desk-back";

export interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export const somethingFailed = { code: "Error", title: "Something failed on our side" } as const;

/**
 * Where the desk is away, it says so and goes on by itself. Else the server has written the fault to its log under the same
 * number.
 */
export function SomethingFailed({ error, retry }: ErrorPageProps) {
  const away = useDeskBack(retry);
  const busy = wordsOfDigest(error.digest);
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <title>Something failed · Tickmark</title>
      <p role="status">
        {away
          ? "The desk is starting again, nothing is lost. What you typed is kept in this browser, and this page goes on by itself in a moment."
          : (busy ??
            "Nothing was recorded half: a change is kept whole or not at all. Try again; if it fails again, tell whoever runs this desk.")}
      </p>
      {error.digest && !away && !busy && <p className="text-sm">Number of this fault: {error.digest}</p>}
      <Button tone="primary" onClick={retry}>
        Try again
      </Button>
    </>
  );
}
