"use client";

import { CloudOff, X } from "lucide-react";
import { useContext, useEffect } from "react";
import { Live, useLivePart } from "./live-store";

const connectionWords = {
  opening: "",
  open: "",
  lost: "Connection lost, trying again. What you type is kept.",
  ended: "You are signed out. Reload the page to sign in; what you typed is kept in this browser.",
} as const;

const awayWords =
  "The desk is starting again, or out of reach: nothing is lost. What you type is kept, and this page goes on by itself.";

/** Long enough to be read twice; the history has it for good. */
const newsLastsMs = 30_000;

/** One quiet line: that the connection is lost, or else the last that others did. */
export function LiveLine({ onSelect }: { onSelect: (id: string) => void }) {
  const store = useContext(Live);
  const connection = useLivePart((state) => state.connection);
  const news = useLivePart((state) => state.news);
  const trouble = connection === "lost" && navigator.onLine ? awayWords : connectionWords[connection];
  const forget = () => store.change({ news: null });
  const claimId = news?.claimId;
  useEffect(() => {
    if (!news) return;
    const over = setTimeout(() => store.change({ news: null }), newsLastsMs);
    return () => clearTimeout(over);
  }, [news, store]);
  return (
    <div role="status" aria-label="Live" className="live-line no-print">
      {trouble ? (
        <p className="flex items-center gap-2 px-3 py-1.5">
          <CloudOff aria-hidden size={14} className="shrink-0 text-unverified-ink" />
          {trouble}
        </p>
      ) : (
        news && (
          <p className="flex items-center gap-2 py-0.5 ps-3 pe-1">
            <span className="min-w-0 flex-1 truncate" title={news.text}>
              {news.text}
            </span>
            {claimId && (
              <button
                type="button"
                className="min-h-6 shrink-0 px-1 underline hover:text-ink"
                onClick={() => {
                  forget();
                  onSelect(claimId);
                }}
              >
                Show
              </button>
            )}
            <button
              type="button"
              aria-label="Close this line"
              className="min-h-6 shrink-0 p-1 hover:text-ink"
              onClick={forget}
            >
              <X aria-hidden size={14} />
            </button>
          </p>
        )
      )}
    </div>
  );
}
