"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/app/_components/notice";

/** What goes on while an article is imported. The server answers once, at the end: only the time that went by is known. */
export function Reading() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Notice title="Reading the article and finding its claims">
      <p>Most articles take a moment; a very long one, of 2 MB, up to a minute. Leave this page open.</p>
      {seconds >= 3 && (
        <p aria-live="off" className="text-muted">
          {seconds} seconds so far
        </p>
      )}
    </Notice>
  );
}
