"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import type { ClaimView } from "@/lib/views/view-claim";
import { sameSummary, summaryOf } from "./claim-summary";

const inReadingOrder = (a: ClaimSummary, b: ClaimSummary) => a.start - b.start || b.end - a.end || a.number - b.number;

/** What was asked for earlier can arrive later: a view that knows less of a claim than the page does is no news. */
function isOlder(view: ClaimView, known: ClaimView): boolean {
  const last = ({ entries }: ClaimView) => entries[0]?.seq ?? 0;
  return view.version === known.version ? last(view) < last(known) : view.version < known.version;
}

const sameView = (a: ClaimView, b: ClaimView) => JSON.stringify(a) === JSON.stringify(b);

/** The article's claims as this page knows them: as the server sent them, and over that what each answer since has said. */
export function useClaims(given: readonly ClaimSummary[], first: ClaimView | null) {
  const [newer, setNewer] = useState<ReadonlyMap<string, ClaimSummary>>(new Map());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [views, setViews] = useState<ReadonlyMap<string, ClaimView>>(new Map(first ? [[first.id, first]] : []));

  // A refreshed page knows everything that answers had told before it.
  const [origin, setOrigin] = useState(given);
  if (origin !== given) {
    setOrigin(given);
    setNewer(new Map());
    setGone(new Set());
    if (first) setViews((before) => new Map(before).set(first.id, first));
  }

  const givenById = useMemo(() => new Map(given.map((claim) => [claim.id, claim])), [given]);
  const claims = useMemo(() => {
    if (newer.size === 0 && gone.size === 0) return given;
    const added = [...newer.values()].filter(({ id }) => !givenById.has(id));
    const merged = given.map((claim) => newer.get(claim.id) ?? claim);
    const all = added.length ? [...merged, ...added].sort(inReadingOrder) : merged;
    return gone.size === 0 ? all : all.filter(({ id }) => !gone.has(id));
  }, [given, givenById, newer, gone]);

  const known = useRef({ givenById, newer });
  known.current = { givenById, newer };
  const learn = useCallback((view: ClaimView) => {
    setViews((before) => {
      const known = before.get(view.id);
      return known && (isOlder(view, known) || sameView(view, known)) ? before : new Map(before).set(view.id, view);
    });
    const summary = summaryOf(view);
    const before = known.current.newer.get(view.id) ?? known.current.givenById.get(view.id);
    if (before && before.version > view.version) return;
    // Most answers say nothing new of the summary: looking at a claim must not draw the list and the text anew.
    // A retired claim is looked at, but is none of the article's any more.
    if (view.retirement === null && !view.orphaned && (!before || !sameSummary(before, summary)))
      setNewer((map) => new Map(map).set(view.id, summary));
  }, []);

  /** What others changed: claims as they are now, and the ones that are none of the article's any more. */
  const learnAll = useCallback((changed: readonly ClaimSummary[], left: readonly string[]) => {
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
  }, []);

  return { claims, views, learn, learnAll };
}
