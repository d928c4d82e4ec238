"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import type { Powers } from "../powers";
import { AssignBar } from "./assign-bar";
import { ClaimRow } from "./claim-row";
import { asideOf, PickBox, sortPicked } from "./pick-box";
import { SetAsideBar } from "./set-aside-bar";

interface Props {
  claims: readonly ClaimSummary[];
  text: string;
  selectedId: string | null;
  onSelect: (id: string) => void;
  powers: Powers;
}

const rowHeight = 62;
/** A row cuts its words off far earlier; an attribution can run over several paragraphs. */
const longest = 200;

/** The claims in reading order; only the rows in sight exist, so that 40,000 scroll like forty. */
export function ClaimList({ claims, text, selectedId, onSelect, powers }: Props) {
  const [picked, pick] = useState<ReadonlyMap<string, ClaimSummary> | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => claims[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 300, height: 900 },
  });

  const selectedAt = claims.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (selectedAt >= 0) rows.scrollToIndex(selectedAt, { align: "auto" });
  }, [selectedAt, rows]);

  const lookAgain = () => selectedId && onSelect(selectedId);
  return (
    <>
      {powers.work && <SetAsideBar shown={claims} picked={picked} onPick={pick} onDone={lookAgain} />}
      {powers.assign && picked && <AssignBar picked={picked} powers={powers} onDone={lookAgain} />}
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <ol aria-label="Claims" className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, size }) => {
            const claim = claims[index];
            return (
              claim && (
                <li
                  key={claim.id}
                  aria-setsize={claims.length}
                  aria-posinset={index + 1}
                  className={picked ? "absolute inset-x-0 top-0 flex" : "absolute inset-x-0 top-0"}
                  style={{ height: size, transform: `translateY(${start}px)` }}
                >
                  {picked && (
                    <PickBox
                      claim={claim}
                      picked={picked}
                      disabled={picked.size > 0 && asideOf(claim) !== sortPicked(picked, claims)}
                      onPick={pick}
                    />
                  )}
                  <ClaimRow
                    claim={claim}
                    core={text.slice(claim.coreStart, Math.min(claim.coreEnd, claim.coreStart + longest))}
                    words={text.slice(claim.start, Math.min(claim.end, claim.start + longest))}
                    selected={claim.id === selectedId}
                    onSelect={onSelect}
                  />
                </li>
              )
            );
          })}
        </ol>
      </div>
    </>
  );
}
