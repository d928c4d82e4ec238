"use client";

import { createContext, type RefObject, useEffect, useMemo, useState } from "react";
import { touchedBy } from "@/lib/findings/rules/touched-by";
import type { FindingView } from "@/lib/findings/schema";
import type { ClaimSummary } from "@/lib/views/queries";
import { revealOffset } from "../article-text/reveal-offset";
import { useAddress } from "../use-address";
import { nextFinding } from "./next-finding";
import { paintFindings } from "./paint-findings";

interface Options {
  articleRef: RefObject<HTMLElement | null>;
  findings: readonly FindingView[];
  claims: readonly ClaimSummary[];
  /** The finding that the address names. */
  first: string | null;
  /** Shows the article where one pane shows at a time. */
  onShow: () => void;
}

export type Checks = ReturnType<typeof useChecks>;

/** What the desk checks found: whether the list is open, which one is looked at, and the way from one to the next. */
export function useChecks({ articleRef, findings, claims, first, onShow }: Options) {
  const [open, setOpen] = useState(first !== null);
  const [key, setKey] = useState(first);
  const changeAddress = useAddress();
  const current = findings.find((one) => one.key === key) ?? null;

  useEffect(() => {
    if (open) return paintFindings(articleRef.current, findings, current);
  }, [articleRef, open, findings, current]);
  // The page was opened on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (current) revealOffset(articleRef.current, startOf(current));
  }, []);

  const show = (one: FindingView | null) => {
    setOpen(true);
    setKey(one?.key ?? null);
    changeAddress({ check: one?.key ?? "" });
    onShow();
    if (one) revealOffset(articleRef.current, startOf(one));
  };
  const close = () => {
    setOpen(false);
    changeAddress({ check: "" });
  };
  const next = () => show(nextFinding(findings, key));
  const ofClaim = useMemo(() => byClaim(findings, claims), [findings, claims]);
  return { open, current, findings, ofClaim, show, next, close, toggle: () => (open ? close() : next()) };
}

const startOf = ({ spans }: FindingView) => Math.min(...spans.map(({ start }) => start));

/** The findings of each claim they are about, by its id. */
function byClaim(findings: readonly FindingView[], claims: readonly ClaimSummary[]): Map<string, FindingView[]> {
  const found = new Map<string, FindingView[]>();
  const asserted = findings.length > 0 ? claims.filter(({ dismissed }) => !dismissed) : [];
  for (const finding of findings)
    for (const id of touchedBy(finding.spans, asserted)) found.set(id, [...(found.get(id) ?? []), finding]);
  return found;
}

/** For whoever shows a claim: what the checks found on it. */
export const ChecksOfPage = createContext<Pick<Checks, "ofClaim" | "show">>({ ofClaim: new Map(), show: () => {} });
