"use client";

import { X } from "lucide-react";
import { type RefObject, useEffect } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { excerpt } from "@/app/_components/excerpt";
import type { ClaimSummary } from "@/lib/views/queries";
import { revealOffset } from "../article-text/reveal-offset";
import { paintCoverage } from "./paint-coverage";
import { useCoverage } from "./use-coverage";
import { useReasonUnderPointer } from "./use-reason-under-pointer";

interface Props {
  articleId: string;
  articleRef: RefObject<HTMLElement | null>;
  text: string;
  claims: readonly ClaimSummary[];
  onClose: () => void;
}

/** Which sentences hold no claim, and why: washed in the article, and as a list that leads to each. */
export function CoverageView({ articleId, articleRef, text, claims, onClose }: Props) {
  const places = claims.map(({ start, end, dismissed }) => (dismissed ? "" : `${start}-${end}`)).join();
  const { uncovered, failed } = useCoverage(articleId, places);
  useEffect(() => (uncovered ? paintCoverage(articleRef.current, uncovered) : undefined), [articleRef, uncovered]);
  const under = useReasonUnderPointer(articleRef, uncovered);
  return (
    <section
      aria-label="Coverage"
      className="no-print sticky -top-6 z-10 mx-auto mb-4 max-w-[40rem] rounded border border-rule-strong bg-raised px-3 py-2 text-sm shadow-md"
    >
      <div className="flex items-center gap-2">
        <p aria-live="polite" className="min-w-0 flex-1">
          {failed && "The coverage could not be read. Switch it off and on again."}
          {!failed && !uncovered && "Reading every sentence …"}
          {!failed &&
            uncovered &&
            (uncovered.length === 0
              ? "Every sentence holds a claim."
              : `${uncovered.length.toLocaleString("en")} ${uncovered.length === 1 ? "sentence holds" : "sentences hold"} no claim.`)}
        </p>
        <Button tone="plain" size="small" aria-label="Close coverage" onClick={onClose}>
          <X aria-hidden size={14} />
        </Button>
      </div>
      {uncovered && uncovered.length > 0 && (
        <Disclosure label="List them, with the reason">
          <ul className="mt-1 max-h-56 overflow-y-auto">
            {uncovered.map(({ start, end, reason }) => (
              <li key={start} className="[contain-intrinsic-size:auto_2.5rem] [content-visibility:auto]">
                <button
                  type="button"
                  onClick={() => revealOffset(articleRef.current, start)}
                  className="block w-full rounded-sm px-1 py-1 text-start -outline-offset-2 hover:bg-sunk"
                >
                  <span className="me-2 text-xs font-semibold text-unverified-ink">{reason}</span>
                  <span className="font-serif">{excerpt(text.slice(start, end), 120)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {under && (
        <p
          aria-hidden
          className="pointer-events-none fixed z-30 rounded-sm bg-ink px-2 py-1 text-xs text-paper"
          style={{ left: under.x, top: under.y }}
        >
          No claim: {under.reason}
        </p>
      )}
    </section>
  );
}
