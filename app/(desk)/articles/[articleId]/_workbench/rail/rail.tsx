"use client";

import { memo, useMemo } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ShownVerdict } from "@/lib/vocabulary";
import { claimAt, railHeight, railPaths, railWidth } from "./rail-paths";
import { usePartInView } from "./use-part-in-view";

interface Props {
  /** In reading order: those that the list shows. */
  claims: readonly ClaimSummary[];
  textLength: number;
  selectedStart: number | null;
  onSelect: (id: string) => void;
}

const strokes: Record<NonNullable<ShownVerdict> | "toCheck", string> = {
  sourced: "stroke-sourced",
  disputed: "stroke-disputed",
  unverified: "stroke-unverified",
  disagreed: "stroke-disagreed",
  toCheck: "stroke-to-check",
};

/** Where in the article claims stand, how they were judged, and which part is in view; a click goes there. The list is the same way for the keyboard. */
export const Rail = memo(function Rail({ claims, textLength, selectedStart, onSelect }: Props) {
  const inView = usePartInView(textLength);
  const paths = useMemo(() => railPaths(claims, textLength), [claims, textLength]);
  return (
    <svg
      aria-hidden
      className="rail no-print"
      viewBox={`0 0 ${railWidth} ${railHeight}`}
      preserveAspectRatio="none"
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const claim = claimAt(claims, textLength, (event.clientY - top) / height);
        if (claim) onSelect(claim.id);
      }}
    >
      <rect ref={inView} width={railWidth} height={0} className="rail-in-view" />
      {paths.map(({ verdict, path }) => (
        <path key={verdict} d={path} vectorEffect="non-scaling-stroke" className={strokes[verdict ?? "toCheck"]} />
      ))}
      {selectedStart !== null && (
        <path
          d={`M0 ${(selectedStart / Math.max(1, textLength)) * railHeight}h${railWidth}`}
          vectorEffect="non-scaling-stroke"
          className="rail-here"
        />
      )}
    </svg>
  );
});
