"use client";

import { useCallback, useState } from "react";
import { useLatest } from "@/app/_components/use-latest";
import type { ListOrder } from "./list-order";

/** Which sentences of the list are folded, by where they start. The one of the claim that is gone to opens by itself. */
export function useFold(sentenceOf: ListOrder["sentenceOf"]) {
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const latest = useLatest(sentenceOf);
  const fold = useCallback(
    (start: number) =>
      setFolded((before) => {
        const next = new Set(before);
        if (!next.delete(start)) next.add(start);
        return next;
      }),
    [],
  );
  const foldAll = useCallback(
    () =>
      setFolded((before) =>
        before.size > 0 ? new Set() : new Set([...latest.current.values()].map(({ start }) => start)),
      ),
    [latest],
  );
  const unfold = useCallback(
    (id: string) => {
      const start = latest.current.get(id)?.start;
      setFolded((before) =>
        start === undefined || !before.has(start) ? before : new Set([...before].filter((one) => one !== start)),
      );
    },
    [latest],
  );
  return { folded, fold, foldAll, unfold };
}
