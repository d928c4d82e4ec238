"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import { listOrder, sentencesOf } from "../claim-list/list-order";
import { useAddress } from "../use-address";
import { applyFilter, type Filter, filterOf } from "./filter";
import { filterChoices } from "./filter-choices";

/** The claims the list shows, with the filter that says so and what it can be set to. */
export function useShownClaims(claims: readonly ClaimSummary[], text: string, me: string) {
  const [filter, changeFilter] = useFilter();
  const sentences = useMemo(() => sentencesOf(text), [text]);
  const { ordered, sentenceOf } = useMemo(() => listOrder(claims, sentences), [claims, sentences]);
  const shown = useMemo(() => applyFilter(ordered, filter, text, me), [ordered, filter, text, me]);
  const choices = useMemo(() => filterChoices(claims), [claims]);
  return { filter, changeFilter, ordered, sentenceOf, shown, choices };
}

/** The list's filter: begins as the address says and is written back to it, so that a reload or a link shows the same. */
function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const address = useSearchParams();
  const changeAddress = useAddress();
  // Typing must not wait for the address to follow.
  const [filter, setFilter] = useState(() => filterOf(address));
  const change = (part: Partial<Filter>) => {
    setFilter((before) => ({ ...before, ...part }));
    changeAddress(part);
  };
  return [filter, change];
}
