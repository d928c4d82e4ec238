"use client";

import { useEffect } from "react";
import { Button } from "./button";

export interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export const somethingFailed = { code: "Error", title: "Something failed on our side" } as const;

/** The server writes the fault to its log under the same number. */
export function SomethingFailed({ error, retry }: ErrorPageProps) {
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <title>Something failed · Tickmark</title>
      <p>
        Nothing was recorded half: a change is kept whole or not at all. Try again; if it fails again, tell whoever runs
        this desk.
      </p>
      {error.digest && <p className="text-sm">Number of this fault: {error.digest}</p>}
      <Button tone="primary" onClick={retry}>
        Try again
      </Button>
    </>
  );
}
