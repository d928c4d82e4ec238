"use client";

import { useEffect } from "react";
import { Button } from "./_components/button";
import { MessagePage } from "./_components/message-page";

/** The server writes the fault to its log under the same digest. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main">
      <title>Something failed · Tickmark</title>
      <MessagePage code="Error" title="Something failed on our side">
        <p>
          Nothing was recorded half: a change is kept whole or not at all. Try again; if it fails again, tell whoever
          runs this desk.
        </p>
        {error.digest && <p className="text-sm">Number of this fault: {error.digest}</p>}
        <Button tone="primary" onClick={retry}>
          Try again
        </Button>
      </MessagePage>
    </main>
  );
}
