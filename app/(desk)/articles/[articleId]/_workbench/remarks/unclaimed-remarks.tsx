"use client";

import { type RefObject, useEffect, useMemo } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { excerpt } from "@/app/_components/excerpt";
import { unclaimed } from "@/lib/remarks/rules/stands-on";
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
}

/** Remarks of the draft that are about no claim: marked in the text, and a list that leads to each. */
export function UnclaimedRemarks({ articleRef, text, claims, remarks }: Props) {
  const left = useMemo(
    () =>
      unclaimed(
        remarks,
        claims.filter(({ dismissed }) => !dismissed),
        text,
      ),
    [remarks, claims, text],
  );
  useEffect(() => {
    const pieces = [...(articleRef.current?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
    const marked = left.map((remark) => wordsBefore(remark, text));
    highlight(
      "remark",
      marked.length === 0 ? [] : pieces.flatMap((piece) => marked.flatMap((one) => rangeIn(piece, one) ?? [])),
    );
    return () => highlight("remark", []);
  }, [articleRef, left, text]);
  if (left.length === 0) return null;
  return (
    <aside aria-label="Remarks on no claim" className="no-print mx-auto mb-4 max-w-[40rem]">
      <Disclosure
        label={`From the writer’s draft: ${left.length} ${left.length === 1 ? "remark" : "remarks"} on no claim`}
      >
        <ul className="mt-1 flex max-h-72 flex-col divide-y divide-rule overflow-y-auto border border-rule bg-raised px-2.5">
          {left.map((remark) => (
            <li key={remark.id} className="flex flex-col gap-1 py-2 text-sm">
              <RemarkWords remark={remark} />
              {remark.end > 0 && (
                <Button
                  tone="plain"
                  size="small"
                  className="-ms-2 max-w-full self-start truncate font-serif"
                  onClick={() => revealOffset(articleRef.current, wordsBefore(remark, text).start)}
                >
                  {excerpt(text.slice(wordsBefore(remark, text).start, wordsBefore(remark, text).end), 80)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </aside>
  );
}

/** The words a remark stands on; one between two letters stands on the word before it. */
function wordsBefore({ start, end }: Remark, text: string): { start: number; end: number } {
  if (start < end) return { start, end };
  const word = /\S+\s*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? "";
  return { start: start - word.length, end: start };
}
