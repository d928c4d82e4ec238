"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { classNames } from "@/app/_components/class-names";
import type { ClaimSummary } from "@/lib/views/queries";
import { PickBox, pickable } from "../several/pick-box";
import type { Picking } from "../several/use-picking";
import { ClaimRow } from "./claim-row";
import { type Line, linesOf } from "./lines";
import type { ListOrder } from "./list-order";
import { headHeight, SentenceHead } from "./sentence-head";

interface Props {
  claims: readonly ClaimSummary[];
  sentenceOf: ListOrder["sentenceOf"];
  text: string;
  selectedId: string | null;
  onSelect: (id: string) => void;
  folded: ReadonlySet<number>;
  onFold: (start: number) => void;
  picking: Picking;
}

/** In pixels. */
const rowHeight = 30;
const loneHeight = 66;
const heightOf = ({ head, lone, folded }: Line) =>
  (lone ? loneHeight : folded > 0 ? 0 : rowHeight) + (head ? headHeight : 0);

const idIn = ({ claim, also }: Line, id: string | null) =>
  claim.id === id || also.some((one) => one.id === id) ? id : null;

/** The claims sentence by sentence; only the lines in sight exist, so that 40,000 scroll like forty. */
export function ClaimList({ claims, sentenceOf, text, selectedId, onSelect, folded, onFold, picking }: Props) {
  const lines = useMemo(() => linesOf(claims, sentenceOf, folded), [claims, sentenceOf, folded]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((index: number) => (lines[index] ? heightOf(lines[index]) : rowHeight), [lines]),
    // With other lines the heights are others too.
    getItemKey: useCallback((index: number) => lines[index]?.claim.id ?? index, [lines]),
    overscan: 8,
    initialRect: { width: 300, height: 900 },
  });

  const selectedAt = lines.findIndex((line) => idIn(line, selectedId) !== null);
  useEffect(() => {
    if (selectedAt >= 0) rows.scrollToIndex(selectedAt, { align: "auto" });
  }, [selectedAt, rows]);

  const { picked } = picking;
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <ol aria-label="Claims" className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index];
          if (!line) return null;
          const { claim, head } = line;
          return (
            <li
              key={claim.id}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 flex flex-col"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {head && (
                <SentenceHead
                  words={text.slice(head.start, head.end)}
                  folded={line.folded}
                  onFold={() => onFold(head.start)}
                />
              )}
              {line.folded === 0 && (
                <div className={classNames("flex min-h-0 flex-1", !lines[index + 1]?.head && "border-rule")}>
                  {picked && (
                    <PickBox
                      claims={[claim, ...line.also]}
                      picked={picked}
                      disabled={!pickable(claim, picked, claims)}
                      onPick={picking.pick}
                    />
                  )}
                  <ClaimRow line={line} text={text} selectedId={idIn(line, selectedId)} onSelect={onSelect} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
