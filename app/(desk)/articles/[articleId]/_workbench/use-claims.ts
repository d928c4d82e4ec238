"use client";

import { useCallback, useMemo, useState } from "react";
import type { ClaimSummary } from "@/lib/claims/queries";
import { sourceNameOf } from "@/lib/claims/source-name";
import type { ClaimView } from "@/lib/claims/view";

function summaryOf({ dismissal, flags, ...claim }: ClaimView): ClaimSummary {
  const { id, number, kind, start, end, coreStart, coreEnd, verdict } = claim;
  const marks = { verdict, dismissed: dismissal !== null, flags: flags.map(({ code }) => code) };
  const said = claim.kind === "attribution" ? claim.detail.attribution : undefined;
  const source = said ? sourceNameOf(said.source) : null;
  return { id, number, kind, start, end, coreStart, coreEnd, source, ...marks };
}

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

  const claims = useMemo(() => {
    if (newer.size === 0) return given;
    const known = new Set(given.map(({ id }) => id));
    const added = [...newer.values()].filter(({ id }) => !known.has(id));
    const merged = given.map((claim) => newer.get(claim.id) ?? claim);
    return added.length ? [...merged, ...added].sort(inReadingOrder) : merged;
  }, [given, newer]);

  const learn = useCallback((view: ClaimView) => {
    setViews((before) => new Map(before).set(view.id, view));
    setNewer((before) => new Map(before).set(view.id, summaryOf(view)));
  }, []);

  return { claims, views, learn };
}
