"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { ClaimSummary } from "@/lib/claims/queries";
import type { ClaimView } from "@/lib/claims/view";
import { sameSummary, summaryOf } from "./claim-summary";

const inReadingOrder = (a: ClaimSummary, b: ClaimSummary) => a.start - b.start || b.end - a.end || a.number - b.number;

/** The article's claims as this page knows them: as the server sent them, and over that what each answer since has said. */
export function useClaims(given: readonly ClaimSummary[], first: ClaimView | null) {
  const [newer, setNewer] = useState<ReadonlyMap<string, ClaimSummary>>(new Map());
  const [views, setViews] = useState<ReadonlyMap<string, ClaimView>>(new Map(first ? [[first.id, first]] : []));

  // A refreshed page knows everything that answers had told before it.
  const [origin, setOrigin] = useState(given);
  if (origin !== given) {
    setOrigin(given);
    setNewer(new Map());
    if (first) setViews((before) => new Map(before).set(first.id, first));
  }

  const givenById = useMemo(() => new Map(given.map((claim) => [claim.id, claim])), [given]);
  const claims = useMemo(() => {
    if (newer.size === 0) return given;
    const added = [...newer.values()].filter(({ id }) => !givenById.has(id));
    const merged = given.map((claim) => newer.get(claim.id) ?? claim);
    return added.length ? [...merged, ...added].sort(inReadingOrder) : merged;
  }, [given, givenById, newer]);

  const known = useRef({ givenById, newer });
  known.current = { givenById, newer };
  const learn = useCallback((view: ClaimView) => {
    setViews((before) => new Map(before).set(view.id, view));
    const summary = summaryOf(view);
    const before = known.current.newer.get(view.id) ?? known.current.givenById.get(view.id);
    // Most answers say nothing new of the summary: looking at a claim must not draw the list and the text anew.
    // A retired claim is looked at, but is none of the article's any more.
    if (view.retirement === null && (!before || !sameSummary(before, summary)))
      setNewer((map) => new Map(map).set(view.id, summary));
  }, []);

  return { claims, views, learn };
}
