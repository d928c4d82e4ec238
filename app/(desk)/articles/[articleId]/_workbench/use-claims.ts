"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useLatest } from "@/app/_components/use-latest";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { sameSummary, summaryOf } from "./claim-summary";
import { keepView } from "./selection/claim-answers";

const inReadingOrder = (a: ClaimSummary, b: ClaimSummary) => a.start - b.start || b.end - a.end || a.number - b.number;

/** The article's claims as this page knows them: as the server sent them, and over that what each answer since has said. */
export function useClaims(given: readonly ClaimSummary[]) {
  const client = useQueryClient();
  const [newer, setNewer] = useState<ReadonlyMap<string, ClaimSummary>>(new Map());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  // A refreshed page knows everything that answers had told before it.
  const [origin, setOrigin] = useState(given);
  if (origin !== given) {
    setOrigin(given);
    setNewer(new Map());
    setGone(new Set());
  }

  const givenById = useMemo(() => new Map(given.map((claim) => [claim.id, claim])), [given]);
  const claims = useMemo(() => {
    if (newer.size === 0 && gone.size === 0) return given;
    const added = [...newer.values()].filter(({ id }) => !givenById.has(id));
    const merged = given.map((claim) => newer.get(claim.id) ?? claim);
    const all = added.length ? [...merged, ...added].sort(inReadingOrder) : merged;
    return gone.size === 0 ? all : all.filter(({ id }) => !gone.has(id));
  }, [given, givenById, newer, gone]);

  const known = useLatest({ givenById, newer });
  const learn = useCallback(
    (view: ClaimView) => {
      keepView(client, view);
      const summary = summaryOf(view);
      const before = known.current.newer.get(view.id) ?? known.current.givenById.get(view.id);
      if (before && before.version > view.version) return;
      // Most answers say nothing new of the summary: looking at a claim must not draw the list and the text anew.
      // A retired claim is looked at, but is none of the article's any more.
      if (view.retirement === null && !view.orphaned && (!before || !sameSummary(before, summary)))
        setNewer((map) => new Map(map).set(view.id, summary));
    },
    [client, known],
  );

  /** What others changed: claims as they are now, and the ones that are none of the article's any more. */
  const learnAll = useCallback(
    (changed: readonly ClaimSummary[], left: readonly string[]) => {
      const news = changed.filter((summary) => {
        const before = known.current.newer.get(summary.id) ?? known.current.givenById.get(summary.id);
        return !before || (before.version <= summary.version && !sameSummary(before, summary));
      });
      if (news.length > 0) setNewer((map) => new Map([...map, ...news.map((claim) => [claim.id, claim] as const)]));
      // An undone split brings its claim back.
      const back = new Set(changed.map(({ id }) => id));
      setGone((before) => {
        const now = new Set([...before, ...left].filter((id) => !back.has(id)));
        return now.size === before.size && [...now].every((id) => before.has(id)) ? before : now;
      });
    },
    [known],
  );

  return { claims, learn, learnAll };
}
