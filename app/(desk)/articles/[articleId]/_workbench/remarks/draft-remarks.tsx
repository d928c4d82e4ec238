"use client";

import { type RefObject, useEffect, useMemo } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { excerpt } from "@/app/_components/excerpt";
import { claimsUnder } from "@/lib/remarks/rules/stands-on";
import type { Remark } from "@/lib/structure";
import type { ClaimSummary } from "@/lib/views/queries";
import { revealOffset } from "../article-text/reveal-offset";
import { highlight, rangeIn } from "../article-text/text-highlight";
import { RemarkWords } from "./remark-words";

interface Props {
  articleRef: RefObject<HTMLElement | null>;
  text: string;
  claims: readonly ClaimSummary[];
  remarks: readonly Remark[];
  onPoint: (ids: string[]) => void;
}

/** As many claims as one remark leads to by name. */
const mostNamed = 3;

/** All that the draft's writers remarked, each leading to its claims; what is about none is marked in the text. */
export function DraftRemarks({ articleRef, text, claims, remarks, onPoint }: Props) {
  const listed = useMemo(() => {
    const inUse = claims.filter(({ dismissed }) => !dismissed);
    return remarks.map((remark) => ({ remark, under: claimsUnder(remark, inUse, text) }));
  }, [remarks, claims, text]);
  const left = useMemo(() => listed.flatMap(({ remark, under }) => (under.length === 0 ? remark : [])), [listed]);
  useEffect(() => {
    const marked = left.map((remark) => wordsOf(remark, text));
    const pieces =
      marked.length === 0 ? [] : [...(articleRef.current?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
    highlight(
      "remark",
      pieces.flatMap((piece) => marked.flatMap((one) => rangeIn(piece, one) ?? [])),
    );
    return () => highlight("remark", []);
  }, [articleRef, left, text]);
  if (remarks.length === 0) return null;
  const count = `${remarks.length.toLocaleString("en")} ${remarks.length === 1 ? "remark" : "remarks"}`;
  return (
    <aside aria-label="Remarks in the draft" className="no-print mx-auto mb-4 max-w-[40rem]">
      <Disclosure label={`From the writer’s draft: ${count}${left.length > 0 ? `, ${left.length} on no claim` : ""}`}>
        <ul className="mt-1 flex max-h-72 flex-col divide-y divide-rule overflow-y-auto border border-rule bg-raised px-2.5">
          {listed.map(({ remark, under }) => {
            const { start, end } = wordsOf(remark, text);
            return (
              <li key={remark.id} className="flex flex-col gap-1 py-2 text-sm">
                <RemarkWords remark={remark} />
                <p className="-ms-2 flex flex-wrap items-center">
                  {under.slice(0, mostNamed).map((claim) => (
                    <Button key={claim.id} tone="plain" size="small" onClick={() => onPoint([claim.id])}>
                      Claim {claim.number}
                    </Button>
                  ))}
                  {under.length > mostNamed && (
                    <span className="text-xs text-muted">and {under.length - mostNamed} more</span>
                  )}
                  {under.length === 0 && start < end && (
                    <Button
                      tone="plain"
                      size="small"
                      className="max-w-full truncate font-serif"
                      onClick={() => revealOffset(articleRef.current, start)}
                    >
                      “{excerpt(text.slice(start, end), 80)}”
                    </Button>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </aside>
  );
}

/** The words a remark stands on; one between two letters stands on the word before it. */
function wordsOf({ start, end }: Remark, text: string): { start: number; end: number } {
  if (start < end) return { start, end };
  const word = /\S+\s*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? "";
  return { start: start - word.length, end: start };
}
