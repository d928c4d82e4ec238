"use client";

import { useMemo } from "react";
import type { ClaimSummary } from "@/lib/views/queries";
import { applyFilter } from "./filter";
import { filterChoices } from "./filter-choices";
import { useFilter } from "./use-filter";

/** The claims the list shows, with the filter that says so and what it can be set to. */
export function useShownClaims(claims: readonly ClaimSummary[], text: string, me: string) {
  const [filter, changeFilter] = useFilter();
  const shown = useMemo(() => applyFilter(claims, filter, text, me), [claims, filter, text, me]);
  const choices = useMemo(() => filterChoices(claims), [claims]);
  return { filter, changeFilter, shown, choices };
}
